package nl.collectief.core.datum;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import nl.collectief.core.Text;

/**
 * A generally recognised holiday (algemeen erkende feestdag).
 *
 * <p>Easter Sunday and Whit Sunday are Sundays, and not named. Source: Algemene termijnenwet art. 3(1), as it reads
 * since 10-10-2010.
 */
public enum Feestdag {
    /** 1 January. */
    NIEUWJAARSDAG(Month.JANUARY, Month.JANUARY, "Nieuwjaarsdag", "New Year's Day"),
    /** The Monday after Easter. */
    TWEEDE_PAASDAG(Month.MARCH, Month.APRIL, "Tweede Paasdag", "Easter Monday"),
    /** The day on which the birthday of the King is celebrated; until 2013 of the Queen. */
    KONINGSDAG(Month.APRIL, Month.APRIL, "Koningsdag", "King's Day"),
    /** 5 May, every year. */
    BEVRIJDINGSDAG(Month.MAY, Month.MAY, "Bevrijdingsdag", "Liberation Day"),
    /** The Thursday 39 days after Easter. */
    HEMELVAARTSDAG(Month.APRIL, Month.JUNE, "Hemelvaartsdag", "Ascension Day"),
    /** The Monday 50 days after Easter. */
    TWEEDE_PINKSTERDAG(Month.MAY, Month.JUNE, "Tweede Pinksterdag", "Whit Monday"),
    /** 25 December. */
    EERSTE_KERSTDAG(Month.DECEMBER, Month.DECEMBER, "Eerste Kerstdag", "Christmas Day"),
    /** 26 December. */
    TWEEDE_KERSTDAG(Month.DECEMBER, Month.DECEMBER, "Tweede Kerstdag", "Boxing Day");

    private static final List<Feestdag> ALLE = List.of(values());
    private static final int EERSTE_KONINGSDAG = 2014;

    private final Month vroegst;
    private final Month laatst;
    private final String nl;
    private final String en;

    Feestdag(Month vroegst, Month laatst, String nl, String en) {
        this.vroegst = vroegst;
        this.laatst = laatst;
        this.nl = nl;
        this.en = en;
    }

    /** Its name as a citizen knows it. */
    public Text naam() {
        return new Text(nl, en);
    }

    /** Its day in a year of the Gregorian calendar, by the text of the law of today. */
    public LocalDate in(int jaar) {
        return switch (this) {
            case NIEUWJAARSDAG -> LocalDate.of(jaar, Month.JANUARY, 1);
            case TWEEDE_PAASDAG -> Pasen.eerstePaasdag(jaar).plusDays(1);
            case KONINGSDAG -> verjaardag(jaar);
            case BEVRIJDINGSDAG -> LocalDate.of(jaar, Month.MAY, 5);
            case HEMELVAARTSDAG -> Pasen.eerstePaasdag(jaar).plusDays(39);
            case TWEEDE_PINKSTERDAG -> Pasen.eerstePaasdag(jaar).plusDays(50);
            case EERSTE_KERSTDAG -> LocalDate.of(jaar, Month.DECEMBER, 25);
            case TWEEDE_KERSTDAG -> LocalDate.of(jaar, Month.DECEMBER, 26);
        };
    }

    /** The holiday on a day, of two the one celebrated every year on that date. */
    public static Optional<Feestdag> op(LocalDate datum) {
        for (Feestdag feestdag : ALLE) {
            if (feestdag.vroegst.compareTo(datum.getMonth()) <= 0
                    && feestdag.laatst.compareTo(datum.getMonth()) >= 0
                    && feestdag.in(datum.getYear()).equals(datum)) {
                return Optional.of(feestdag);
            }
        }
        return Optional.empty();
    }

    /** 27 April, until 2013 30 April; the day before when that is a Sunday. */
    private static LocalDate verjaardag(int jaar) {
        LocalDate dag = LocalDate.of(jaar, Month.APRIL, jaar < EERSTE_KONINGSDAG ? 30 : 27);
        return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
    }
}
