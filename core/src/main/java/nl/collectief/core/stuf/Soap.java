package nl.collectief.core.stuf;

/** The two versions of the SOAP envelope. Source: messages 2.1. */
enum Soap {
    SOAP_1_1("1.1", "http://schemas.xmlsoap.org/soap/envelope/"),
    SOAP_1_2("1.2", "http://www.w3.org/2003/05/soap-envelope");

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
