package nl.collectief.core.tabel.codelijst;

import nl.collectief.core.tabel.Coded;

/** Register of the burgerlijke stand: the first position of an aktenummer. Source: LO BRP 81.20. */
public enum SoortRegister implements Coded {
    /** Register van geboorten. */
    GEBOORTEN("1", "Register van geboorten"),
    /** Register van overlijden. */
    OVERLIJDEN("2", "Register van overlijden"),
    /** Register van huwelijken en echtscheidingen. */
    HUWELIJKEN_EN_ECHTSCHEIDINGEN("3", "Register van huwelijken en echtscheidingen"),
    /** Register van geregistreerde partnerschappen. */
    GEREGISTREERDE_PARTNERSCHAPPEN("5", "Register van geregistreerde partnerschappen");

    private final String code;
    private final String omschrijving;

    SoortRegister(String code, String omschrijving) {
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
