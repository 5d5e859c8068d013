package nl.collectief.examples.eformulier.zaaksysteem;

/** The faults this receiver gives, in the words of the standard. Source: StUF 03.01 table of fault codes; messages 3.3. */
enum StufFault {
    /** The message is for another system. */
    RECEIVER_UNKNOWN(
            "StUF010", Party.CLIENT, "Combinatie van ontvangende organisatie, applicatie en administratie onbekend"),
    /** The number of the message came before, with other content. */
    NOT_UNIQUE("StUF016", Party.CLIENT, "Combinatie zender en referentienummer niet uniek"),
    /** The code does not fit the operation. */
    CODE_UNKNOWN("StUF022", Party.CLIENT, "Berichtcode onbekend"),
    /** The kind of entity does not fit the operation. */
    ENTITY_UNKNOWN("StUF028", Party.CLIENT, "Entiteittype onbekend binnen sectormodel"),
    /** The function does not fit the operation. */
    FUNCTION_UNKNOWN("StUF034", Party.CLIENT, "Functie onbekend binnen sectormodel"),
    /** No operation of this receiver, or at the wrong address. */
    NOT_SUPPORTED("StUF040", Party.SERVER, "Combinatie van berichtcode, entiteittype en functie niet ondersteund"),
    /** A notification could not be stored; the sender may try again. */
    NOT_STORED("StUF046", Party.SERVER, "Opslaan bericht niet mogelijk"),
    /** A question could not be answered; the sender may try again. */
    NOT_AVAILABLE("StUF049", Party.SERVER, "Proces voor afhandelen synchroon bericht niet beschikbaar"),
    /** What the message says cannot be so. */
    NOT_CONFORM("StUF055", Party.CLIENT, "Berichtbody is niet conform schema in sectormodel"),
    /** What the message refers to is not here. */
    NOT_FOUND("StUF064", Party.SERVER, "Object niet gevonden"),
    /** What the message makes is here already. */
    EXISTS("StUF067", Party.SERVER, "Dubbelen voor object gevonden");

    /** Whom a fault blames. */
    enum Party {
        CLIENT,
        SERVER
    }

    private final String code;
    private final Party party;
    private final String omschrijving;

    StufFault(String code, Party party, String omschrijving) {
        this.code = code;
        this.party = party;
        this.omschrijving = omschrijving;
    }

    String code() {
        return code;
    }

    Party party() {
        return party;
    }

    /** At most 200 characters. */
    String omschrijving() {
        return omschrijving;
    }
}
