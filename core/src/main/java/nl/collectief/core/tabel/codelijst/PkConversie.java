package nl.collectief.core.tabel.codelijst;

import nl.collectief.core.tabel.Coded;

/** Whether the persoonskaart was taken over as a whole. Source: LO BRP 87.10. */
public enum PkConversie implements Coded {
    /** PK-gegevens volledig meegeconverteerd. */
    VOLLEDIG("P", "PK-gegevens volledig meegeconverteerd");

    private final String code;
    private final String omschrijving;

    PkConversie(String code, String omschrijving) {
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
