package nl.collectief.core.stuf;

/** The operations of ZDS that hand over a case. Source: ZDS 1.2 chapter 4; messages 3.1. */
public enum Operatie {
    /** Asks a number for a new case. */
    GENEREER_ZAAK_IDENTIFICATIE("genereerZaakIdentificatie", EndpointSoort.VRIJE_BERICHTEN, "_Di02", "_Di02"),
    /** Creates the case. */
    CREEER_ZAAK("creeerZaak", EndpointSoort.ONTVANG_ASYNCHROON, "_ZakLk01", "_Lk01"),
    /** Asks a number for a new document. */
    GENEREER_DOCUMENT_IDENTIFICATIE("genereerDocumentIdentificatie", EndpointSoort.VRIJE_BERICHTEN, "_Di02", "_Di02"),
    /** Adds a document to the case. */
    VOEG_ZAAKDOCUMENT_TOE("voegZaakdocumentToe", EndpointSoort.ONTVANG_ASYNCHROON, "_EdcLk01", "_Lk01");

    private final String naam;
    private final EndpointSoort endpointSoort;
    private final String achtervoegsel12;
    private final String achtervoegsel11;

    Operatie(String naam, EndpointSoort endpointSoort, String achtervoegsel12, String achtervoegsel11) {
        this.naam = naam;
        this.endpointSoort = endpointSoort;
        this.achtervoegsel12 = achtervoegsel12;
        this.achtervoegsel11 = achtervoegsel11;
    }

    /** The word as the standard writes it, without the code of the message. */
    public String naam() {
        return naam;
    }

    /** Which endpoint of the receiver takes it. */
    public EndpointSoort endpointSoort() {
        return endpointSoort;
    }

    /** Operation name in the SOAPAction. */
    String naam(Versie versie) {
        return naam + (versie == Versie.ZDS_1_2 ? achtervoegsel12 : achtervoegsel11);
    }

    /** Local name of the root element in the Body. */
    String wortel(Versie versie) {
        if (versie == Versie.ZDS_1_2 || isVrijBericht()) {
            return naam(versie);
        }
        return this == CREEER_ZAAK ? "zakLk01" : "edcLk01";
    }

    /** Whether it is a free message (Di02), which asks and does not notify. */
    boolean isVrijBericht() {
        return endpointSoort == EndpointSoort.VRIJE_BERICHTEN;
    }

    /** Whether it is about one document of the case. */
    boolean isDocument() {
        return this == GENEREER_DOCUMENT_IDENTIFICATIE || this == VOEG_ZAAKDOCUMENT_TOE;
    }

    /** Place in the series of one case, from 0; each document has two. Source: messages 3.4. */
    int volgnummer(int document) {
        return switch (this) {
            case GENEREER_ZAAK_IDENTIFICATIE -> 0;
            case CREEER_ZAAK -> 1;
            case GENEREER_DOCUMENT_IDENTIFICATIE -> 2 + 2 * document;
            case VOEG_ZAAKDOCUMENT_TOE -> 3 + 2 * document;
        };
    }
}
