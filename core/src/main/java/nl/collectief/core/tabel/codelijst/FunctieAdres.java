package nl.collectief.core.tabel.codelijst;

import nl.collectief.core.tabel.Coded;

/** What an address is for. Source: LO BRP 10.10. */
public enum FunctieAdres implements Coded {
    /** Woonadres. */
    WOONADRES("W", "woonadres"),
    /** Briefadres. */
    BRIEFADRES("B", "briefadres");

    private final String code;
    private final String omschrijving;

    FunctieAdres(String code, String omschrijving) {
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
