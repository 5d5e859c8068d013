package nl.collectief.core.stuf;

/** The namespaces of a message and the prefixes we write them with. Source: messages 2.1. */
enum Ns {
    STUF("StUF", "http://www.egem.nl/StUF/StUF0301"),
    ZKN("ZKN", "http://www.egem.nl/StUF/sector/zkn/0310"),
    BG("BG", "http://www.egem.nl/StUF/sector/bg/0310"),
    ZDS("ZDS", "http://www.stufstandaarden.nl/koppelvlak/zds0120"),
    XMIME("xmime", "http://www.w3.org/2005/05/xmlmime"),
    XSI("xsi", "http://www.w3.org/2001/XMLSchema-instance");

    private final String prefix;
    private final String uri;

    Ns(String prefix, String uri) {
        this.prefix = prefix;
        this.uri = uri;
    }

    String prefix() {
        return prefix;
    }

    String uri() {
        return uri;
    }
}
