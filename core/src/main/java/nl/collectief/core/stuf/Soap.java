package nl.collectief.core.stuf;

/** The two versions of the SOAP envelope. Source: messages 2.1. */
enum Soap {
    SOAP_1_1("1.1", Namespaces.SOAP11),
    SOAP_1_2("1.2", Namespaces.SOAP12);

    static final String PREFIX = "SOAP-ENV";

    private final String nummer;
    private final String uri;

    Soap(String nummer, String uri) {
        this.nummer = nummer;
        this.uri = uri;
    }

    String nummer() {
        return nummer;
    }

    String uri() {
        return uri;
    }
}
