package nl.collectief.core.zaak;

import nl.collectief.core.tabel.Coded;

/** Sex as the BRP codes it. Source: LO BRP 04.10. */
public enum Geslachtsaanduiding implements Coded {
    /** Man. */
    M("Man"),
    /** Vrouw. */
    V("Vrouw"),
    /** Onbekend. */
    O("Onbekend");

    private final String omschrijving;

    Geslachtsaanduiding(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
