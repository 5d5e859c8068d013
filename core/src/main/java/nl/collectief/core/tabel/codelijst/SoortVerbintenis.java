package nl.collectief.core.tabel.codelijst;

import nl.collectief.core.tabel.Coded;

/** Marriage or registered partnership. Source: LO BRP 15.10. */
public enum SoortVerbintenis implements Coded {
    /** Huwelijk. */
    HUWELIJK("H", "huwelijk"),
    /** Geregistreerd partnerschap. */
    GEREGISTREERD_PARTNERSCHAP("P", "geregistreerd partnerschap"),
    /** Onbekend. */
    ONBEKEND(".", "onbekend");

    private final String code;
    private final String omschrijving;

    SoortVerbintenis(String code, String omschrijving) {
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
