package nl.collectief.core.tabel.codelijst;

import nl.collectief.core.tabel.Coded;

/** Why a persoonslijst is no longer kept up. Source: LO BRP 67.20. */
public enum RedenOpschorting implements Coded {
    /** Overlijden. */
    OVERLIJDEN("O", "overlijden"),
    /** Emigratie. */
    EMIGRATIE("E", "emigratie"),
    /** Ministerieel besluit. */
    MINISTERIEEL_BESLUIT("M", "Ministerieel besluit"),
    /** PL aangelegd in de RNI. */
    RNI("R", "PL aangelegd in de RNI"),
    /** Fout. */
    FOUT("F", "fout"),
    /** Onbekend. */
    ONBEKEND(".", "onbekend");

    private final String code;
    private final String omschrijving;

    RedenOpschorting(String code, String omschrijving) {
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
