package nl.collectief.core.tabel.codelijst;

import nl.collectief.core.tabel.Coded;

/** Where a thing lies that has no house number of its own. Source: LO BRP 11.50. */
public enum AanduidingBijHuisnummer implements Coded {
    /** Bij. */
    BIJ("by", "bij"),
    /** Tegenover. */
    TEGENOVER("to", "tegenover");

    private final String code;
    private final String omschrijving;

    AanduidingBijHuisnummer(String code, String omschrijving) {
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
