package nl.collectief.examples.eformulier.zaaksysteem;

import javax.xml.namespace.QName;

/** The namespaces of messages and answers, with the prefixes that answers carry. Source: messages 2.1. */
enum Ns {
    SOAP11("SOAP-ENV", "http://schemas.xmlsoap.org/soap/envelope/"),
    SOAP12("SOAP-ENV", "http://www.w3.org/2003/05/soap-envelope"),
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

    /** A name in this namespace. */
    QName name(String local) {
        return new QName(uri, local);
    }
}
