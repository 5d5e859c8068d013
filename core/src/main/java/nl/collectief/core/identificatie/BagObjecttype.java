package nl.collectief.core.identificatie;

import java.util.Set;

/** The kinds of object with a BAG identification of sixteen digits. Source: core-types 8; BAG 7.9. */
public enum BagObjecttype {
    /** Verblijfsobject, 01. */
    VERBLIJFSOBJECT("01"),
    /** Ligplaats, 02. */
    LIGPLAATS("02"),
    /** Standplaats, 03. */
    STANDPLAATS("03"),
    /** Pand, 10. */
    PAND("10"),
    /** Nummeraanduiding, 20. */
    NUMMERAANDUIDING("20"),
    /** Openbare ruimte, 30. */
    OPENBARE_RUIMTE("30");

    /** The kinds where people can live: adresseerbaar object. */
    public static final Set<BagObjecttype> ADRESSEERBAAR_OBJECT = Set.of(VERBLIJFSOBJECT, LIGPLAATS, STANDPLAATS);

    private final String code;

    BagObjecttype(String code) {
        this.code = code;
    }

    /** The two digits in the identification. */
    public String code() {
        return code;
    }
}
