package nl.collectief.core.datum;

import java.util.List;
import java.util.Locale;

/** Names of months with fixed spelling: the locale data of a JDK may change. */
public final class MonthNames {

    private static final List<String> NL = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private static final List<String> EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private MonthNames() {}

    /**
     * The name of a month, in Dutch lower case.
     *
     * @param maand 1 to 12
     * @param taal every language but English gives Dutch
     */
    public static String naam(int maand, Locale taal) {
        return (taal.getLanguage().equals("en") ? EN : NL).get(maand - 1);
    }
}
