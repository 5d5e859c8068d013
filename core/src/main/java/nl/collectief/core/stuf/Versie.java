package nl.collectief.core.stuf;

/** The two versions of the Zaak- en Documentservices that receivers answer. Source: messages 0.1. */
public enum Versie {
    /** ZDS 1.2 of 01-04-2017, with root elements of its own. */
    ZDS_1_2("1.2", "http://www.stufstandaarden.nl/koppelvlak/zds0120/"),
    /** ZDS 1.1.02, with the root elements of StUF-ZKN. */
    ZDS_1_1("1.1", "http://www.egem.nl/StUF/sector/zkn/0310/");

    private final String nummer;
    private final String soapActionBasis;

    Versie(String nummer, String soapActionBasis) {
        this.nummer = nummer;
        this.soapActionBasis = soapActionBasis;
    }

    /** {@code 1.2} or {@code 1.1}. */
    public String nummer() {
        return nummer;
    }

    /** What every SOAPAction of this version begins with. */
    String soapActionBasis() {
        return soapActionBasis;
    }
}
