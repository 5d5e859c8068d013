package nl.collectief.core.datum;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A statutory term with its last day, and why that is the last.
 *
 * @param begin the day of the event; it does not count itself
 * @param einde the last day
 * @param overgeslagen the days that did not count or on which it could not end, in order; empty when every day counted
 */
public record Termijn(LocalDate begin, LocalDate einde, List<CalendarDay> overgeslagen) {

    private static final int MAX_DAGEN = 90;
    private static final int MAX_MAANDEN = 3;
    private static final int MIN_DAGEN_VOOR_WERKDAGEN = 3;
    private static final int MIN_WERKDAGEN = 2;

    /** Copies the list. */
    public Termijn {
        overgeslagen = List.copyOf(overgeslagen);
    }

    /** What a day that is equated with a holiday does in a term of working days: the sources differ. */
    public enum Reading {
        /** It counts, but the term does not end on it. */
        STRENG,
        /** It does not count. */
        RUIM
    }

    /**
     * A term of days, weeks or months after a day.
     *
     * <p>One that ends on a Saturday, Sunday, holiday or equated day runs on to the next working day (art. 1 lid 1);
     * one of three days or more holds at least two working days (art. 2). A term above 90 days, twelve weeks or three
     * months ends where it ends (art. 4). Not for terms in hours, and not for terms counted back (art. 1 lid 2).
     * Source: Algemene termijnenwet.
     *
     * @param duur its length; whole years, months, weeks and days
     * @throws IllegalArgumentException when {@code duur} is negative or zero
     */
    public static Termijn van(LocalDate begin, Period duur, Kalender kalender) {
        if (duur.isNegative() || duur.isZero()) {
            throw new IllegalArgumentException("duur");
        }
        LocalDate gewoonEinde = begin.plus(duur);
        long dagen = ChronoUnit.DAYS.between(begin, gewoonEinde);
        long maanden = duur.toTotalMonths();
        if (maanden == 0 ? dagen > MAX_DAGEN : maanden > MAX_MAANDEN) {
            return new Termijn(begin, gewoonEinde, List.of());
        }
        List<CalendarDay> vrij = vrijeDagen(gewoonEinde, kalender);
        LocalDate einde = gewoonEinde.plusDays(vrij.size());
        return dagen >= MIN_DAGEN_VOOR_WERKDAGEN && werkdagenTotEnMet(begin, einde, kalender) < MIN_WERKDAGEN
                ? werkdagen(begin, MIN_WERKDAGEN, Reading.RUIM, kalender)
                : new Termijn(begin, einde, vrij);
    }

    /**
     * A term of working days after a day: it ends on the last of them.
     *
     * @param aantal how many, at least 1
     * @throws IllegalArgumentException when {@code aantal} is less than 1
     */
    public static Termijn werkdagen(LocalDate begin, int aantal, Reading lezing, Kalender kalender) {
        if (aantal < 1) {
            throw new IllegalArgumentException("aantal");
        }
        List<CalendarDay> overgeslagen = new ArrayList<>();
        CalendarDay dag = kalender.dag(begin.plusDays(1));
        int geteld = telt(dag, lezing) ? 1 : 0;
        while (geteld < aantal || dag.soort() != DayKind.WERKDAG) {
            if (geteld >= aantal || !telt(dag, lezing)) {
                overgeslagen.add(dag);
            }
            dag = kalender.dag(dag.datum().plusDays(1));
            geteld += telt(dag, lezing) ? 1 : 0;
        }
        return new Termijn(begin, dag.datum(), overgeslagen);
    }

    private static boolean telt(CalendarDay dag, Reading lezing) {
        return dag.soort() == DayKind.WERKDAG || dag.soort() == DayKind.GELIJKGESTELD && lezing == Reading.STRENG;
    }

    private static List<CalendarDay> vrijeDagen(LocalDate vanaf, Kalender kalender) {
        return Stream.iterate(vanaf, dag -> dag.plusDays(1))
                .map(kalender::dag)
                .takeWhile(dag -> dag.soort() != DayKind.WERKDAG)
                .toList();
    }

    private static long werkdagenTotEnMet(LocalDate begin, LocalDate einde, Kalender kalender) {
        return begin.datesUntil(einde)
                .map(dag -> dag.plusDays(1))
                .filter(kalender::isWerkdag)
                .count();
    }
}
