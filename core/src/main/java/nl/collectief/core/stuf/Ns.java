package nl.collectief.core.stuf;

/** The namespaces of a message and the prefixes we write them with. Source: messages 2.1. */
enum Ns {
    STUF("StUF", Namespaces.STUF),
    ZKN("ZKN", Namespaces.ZKN),
    BG("BG", Namespaces.BG),
    ZDS("ZDS", Namespaces.ZDS),
    XMIME("xmime", "http://www.w3.org/2005/05/xmlmime"),
    XSI("xsi", Namespaces.XSI);

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
