package nl.collectief.core.tabel.codelijst;

import nl.collectief.core.tabel.Coded;

/** What a registered relation is about. Source: LO BRP 89.10. */
public enum RegistratieBetrekking implements Coded {
    /** Levenloos geboren kind. */
    LEVENLOOS_GEBOREN_KIND("L", "levenloos geboren kind");

    private final String code;
    private final String omschrijving;

    RegistratieBetrekking(String code, String omschrijving) {
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
