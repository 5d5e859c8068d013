package nl.collectief.core.stuf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.collectief.core.datum.DatumOnvolledig;

/** Moments and dates as StUF writes them: digits, wall time of Europe/Amsterdam, no offset. Source: STUF 3.3.1. */
final class Moments {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final DateTimeFormatter MILLISECONDEN = vorm("uuuuMMddHHmmssSSS");
    private static final DateTimeFormatter SECONDEN = vorm("uuuuMMddHHmmss");
    private static final DateTimeFormatter DAG = vorm("uuuuMMdd");
    private static final DateTimeFormatter ISO = vorm("uuuu-MM-dd'T'HH:mm:ssxxx");

    private static final Instant EERSTE = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LAATSTE = Instant.parse("9999-12-31T00:00:00Z");

    private Moments() {}

    private static DateTimeFormatter vorm(String patroon) {
        return DateTimeFormatter.ofPattern(patroon, Locale.ROOT);
    }

    /** All 17 digits. */
    static String tijdstip(Instant moment) {
        return MILLISECONDEN.format(moment.atZone(ZONE));
    }

    /** The first 14 digits, to the second. */
    static String seconden(Instant moment) {
        return SECONDEN.format(moment.atZone(ZONE));
    }

    /** The day of a moment. */
    static LocalDate dag(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** Eight digits. */
    static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    /** Whether a moment has a year of four digits in every zone. */
    static boolean isUitdrukbaar(Instant moment) {
        return !moment.isBefore(EERSTE) && moment.isBefore(LAATSTE);
    }

    /** ISO 8601 with the offset of Amsterdam, whole seconds; one that has no such form as it stands. */
    static String iso(Instant moment) {
        return !isUitdrukbaar(moment)
                ? moment.toString()
                : ISO.format(moment.truncatedTo(ChronoUnit.SECONDS).atZone(ZONE));
    }

    /** The moment of a message in its series: each later than the one before, in the precision it is written in. */
    static String tijdstip(Instant basis, int volgnummer, int precisie) {
        return precisie == 17 ? tijdstip(basis.plusMillis(volgnummer)) : seconden(basis.plusSeconds(volgnummer));
    }

    /**
     * The digits of a known date: what is unknown filled with 01, or cut off.
     *
     * @param datum not wholly unknown
     */
    static String cijfers(DatumOnvolledig datum, boolean afgekapt) {
        String dag = dag(LocalDate.of(datum.jaar(), Math.max(1, datum.maand()), Math.max(1, datum.dag())));
        int bekend = datum.isVolledig() ? 8 : datum.maand() > 0 ? 6 : 4;
        return afgekapt ? dag.substring(0, bekend) : dag;
    }
}
