package nl.collectief.core.tabel.codelijst;

import nl.collectief.core.tabel.Coded;

/** How far the address of a non-resident was verified. Source: LO BRP 16.20. */
public enum VerificatieIndicatie implements Coded {
    /** Niet geverifieerd. */
    NIET_GEVERIFIEERD("NV", "Niet geverifieerd"),
    /** Bestaan geverifieerd. */
    BESTAAN_GEVERIFIEERD("BV", "Bestaan geverifieerd"),
    /** Persoon geverifieerd. */
    PERSOON_GEVERIFIEERD("PV", "Persoon geverifieerd");

    private final String code;
    private final String omschrijving;

    VerificatieIndicatie(String code, String omschrijving) {
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
