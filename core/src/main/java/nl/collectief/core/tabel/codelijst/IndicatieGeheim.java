package nl.collectief.core.tabel.codelijst;

import nl.collectief.core.tabel.Coded;

/** To whom no data may be given; every value but 0 restricts. Source: LO BRP 70.10. */
public enum IndicatieGeheim implements Coded {
    /** Geen beperking. */
    GEEN("0", "geen beperking"),
    /** Niet zonder toestemming aan derden ter uitvoering van een algemeen verbindend voorschrift. */
    DERDEN_VOORSCHRIFT(
            "1", "niet zonder toestemming aan derden ter uitvoering van een algemeen verbindend voorschrift"),
    /** Niet aan kerken. */
    KERKEN("2", "niet aan kerken"),
    /** Niet aan vrije derden. */
    VRIJE_DERDEN("3", "niet aan vrije derden"),
    /** 1 and 2. */
    DERDEN_VOORSCHRIFT_KERKEN(
            "4",
            "niet zonder toestemming aan derden ter uitvoering van een algemeen verbindend voorschrift"
                    + " en niet aan kerken"),
    /** 1 and 3. */
    DERDEN_VOORSCHRIFT_VRIJE_DERDEN(
            "5",
            "niet zonder toestemming aan derden ter uitvoering van een algemeen verbindend voorschrift"
                    + " en niet aan vrije derden"),
    /** 2 and 3. */
    KERKEN_VRIJE_DERDEN("6", "niet aan kerken en niet aan vrije derden"),
    /** 1, 2 and 3. */
    ALLE(
            "7",
            "niet zonder toestemming aan derden ter uitvoering van een algemeen verbindend voorschrift"
                    + " en niet aan vrije derden en niet aan kerken");

    private final String code;
    private final String omschrijving;

    IndicatieGeheim(String code, String omschrijving) {
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
