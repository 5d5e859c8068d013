package nl.collectief.core.stuf;

import nl.collectief.core.validation.Finding;

/** The rules a case is held against before its first message. Source: messages 1.9. */
enum ZdsRule {
    /** Text longer than its element. */
    B01("StUF-ZKN 03.10"),
    /** Character that cannot be written, or that not every system knows. */
    B02("XML 1.0 section 2.2"),
    /** Initiator whom nothing identifies. */
    B03("ZDS 1.2 section 4.1.4.2"),
    /** Part of an address that has no place. */
    B04("StUF-BG 03.10"),
    /** Two extraElementen of one name. */
    B05("StUF 03.01"),
    /** Identification of the case. */
    B06("ZDS 1.2 section 4.1.6.1"),
    /** Zaaktype. */
    B07("StUF-ZKN 03.10"),
    /** KvK-nummer without a place. */
    B08("StUF-ZKN 03.10"),
    /** What is said of a document. */
    B09("ZDS 1.2 section 4.1.5"),
    /** Date that cannot be expressed. */
    B10("StUF 03.01 section 3.3.1"),
    /** Breach of the schema that the caller did not name. */
    B11("ZDS 1.2"),
    /** Sender or receiver. */
    B12("ZDS 1.2 section 3.2.1"),
    /** Content of a document. */
    B13("ZDS 1.2 section 4.1.5"),
    /** Zaakobject that the dialect does not accept. */
    B14("ZDS 1.2"),
    /** Bound of the neutral case itself. */
    B15("Collectief");

    private final String bron;

    ZdsRule(String bron) {
        this.bron = bron;
    }

    String id() {
        return "ZDS-" + name();
    }

    Finding.Origin herkomst() {
        return Finding.Origin.van(bron);
    }
}
