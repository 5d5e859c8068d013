package nl.collectief.core.tabel.codelijst;

import nl.collectief.core.tabel.Coded;

/** Whether a citizen of the Union votes here for the European Parliament. Source: LO BRP 31.10. */
public enum EuropeesKiesrecht implements Coded {
    /** Persoon is uitgesloten. */
    UITGESLOTEN("1", "persoon is uitgesloten"),
    /** Persoon ontvangt oproep. */
    ONTVANGT_OPROEP("2", "persoon ontvangt oproep");

    private final String code;
    private final String omschrijving;

    EuropeesKiesrecht(String code, String omschrijving) {
        this.code = code;
        this.omschrijving = omschrijving;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
