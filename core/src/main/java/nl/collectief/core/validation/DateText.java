package nl.collectief.core.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.collectief.core.datum.MonthNames;

/** A date as a citizen reads it, with fixed names: the locale data of a JDK may change. */
final class DateText {

    private static final List<String> DAGEN_NL =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    private static final List<String> DAGEN_EN =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private DateText() {}

    /** {@code woensdag 11 november 2026} or {@code Wednesday 11 November 2026}. */
    static String voluit(LocalDate datum, Locale taal) {
        boolean en = taal.getLanguage().equals("en");
        String dag = (en ? DAGEN_EN : DAGEN_NL).get(datum.getDayOfWeek().getValue() - 1);
        String maand = MonthNames.naam(datum.getMonthValue(), taal);
        return dag + " " + datum.getDayOfMonth() + " " + maand + " " + datum.getYear();
    }
}
