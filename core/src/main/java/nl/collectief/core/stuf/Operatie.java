package nl.collectief.core.stuf;

/** The operations of ZDS that hand over a case. Source: ZDS 1.2 chapter 4. */
public enum Operatie {
    /** Asks a number for a new case. */
    GENEREER_ZAAK_IDENTIFICATIE("genereerZaakIdentificatie"),
    /** Creates the case. */
    CREEER_ZAAK("creeerZaak"),
    /** Asks a number for a new document. */
    GENEREER_DOCUMENT_IDENTIFICATIE("genereerDocumentIdentificatie"),
    /** Adds a document to the case. */
    VOEG_ZAAKDOCUMENT_TOE("voegZaakdocumentToe");

    private final String naam;

    Operatie(String naam) {
        this.naam = naam;
    }

    /** The word as the standard writes it, without the code of the message. */
    public String naam() {
        return naam;
    }
}
