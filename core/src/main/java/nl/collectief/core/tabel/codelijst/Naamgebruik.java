package nl.collectief.core.tabel.codelijst;

import nl.collectief.core.tabel.Coded;

/** By which surname a person wants to be addressed. Source: LO BRP 61.10. */
public enum Naamgebruik implements Coded {
    /** Eigen geslachtsnaam. */
    EIGEN("E", "eigen geslachtsnaam"),
    /** Geslachtsnaam echtgenoot/geregistreerd partner. */
    PARTNER("P", "geslachtsnaam echtgenoot/geregistreerd partner"),
    /** Geslachtsnaam echtgenoot/geregistreerd partner voor eigen geslachtsnaam. */
    PARTNER_VOOR_EIGEN("V", "geslachtsnaam echtgenoot/geregistreerd partner voor eigen geslachtsnaam"),
    /** Geslachtsnaam echtgenoot/geregistreerd partner na eigen geslachtsnaam. */
    PARTNER_NA_EIGEN("N", "geslachtsnaam echtgenoot/geregistreerd partner na eigen geslachtsnaam");

    private final String code;
    private final String omschrijving;

    Naamgebruik(String code, String omschrijving) {
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
