package nl.collectief.core.tabel.codelijst;

import nl.collectief.core.tabel.Coded;

/** A standing that is no nationality. Source: LO BRP 65.10. */
public enum BijzonderNederlanderschap implements Coded {
    /** Behandeld als Nederlander. */
    BEHANDELD_ALS_NEDERLANDER("B", "behandeld als Nederlander"),
    /** Vastgesteld niet-Nederlander. */
    VASTGESTELD_NIET_NEDERLANDER("V", "vastgesteld niet-Nederlander");

    private final String code;
    private final String omschrijving;

    BijzonderNederlanderschap(String code, String omschrijving) {
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
