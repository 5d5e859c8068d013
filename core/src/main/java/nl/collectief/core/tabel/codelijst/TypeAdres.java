package nl.collectief.core.tabel.codelijst;

import nl.collectief.core.tabel.Coded;

/** What kind of address a non-resident has. Source: LO BRP 19.10. */
public enum TypeAdres implements Coded {
    /** Tijdelijk verblijfsadres. */
    TIJDELIJK_VERBLIJFSADRES("T", "Tijdelijk verblijfsadres");

    private final String code;
    private final String omschrijving;

    TypeAdres(String code, String omschrijving) {
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
