package nl.collectief.core.formulier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.datum.Kloktijd;
import nl.collectief.core.datum.Moment;
import org.jspecify.annotations.Nullable;

/** The first and last moment an answer can mean: a full date is one point, at its beginning. */
record DateSpan(LocalDateTime vroegst, LocalDateTime laatst) {

    /** The names a date or period may hold. */
    static final Set<String> DELEN = Set.of("datum", "van", "totEnMet");

    /** Times of the day are held against each other on one day. */
    private static final LocalDate DAG = LocalDate.EPOCH;

    /**
     * The bounds of a date, incomplete date, moment, time or period, as record value or as JSON; null when it has none.
     */
    static @Nullable DateSpan van(@Nullable Object waarde) {
        if (waarde instanceof LocalDate datum) {
            return punt(datum.atStartOfDay());
        }
        if (waarde instanceof LocalDateTime moment) {
            return punt(moment);
        }
        if (waarde instanceof DatumOnvolledig datum) {
            return onvolledig(datum);
        }
        if (waarde instanceof LocalTime tijd) {
            return punt(DAG.atTime(tijd));
        }
        if (waarde instanceof String tekst) {
            LocalDateTime moment = tekst.length() == 5 ? tijd(tekst) : moment(tekst);
            return moment != null
                    ? punt(moment)
                    : DatumOnvolledig.lees(tekst).map(DateSpan::onvolledig).orElse(null);
        }
        return Answer.isObject(waarde) ? periode(Objects.requireNonNull(waarde)) : null;
    }

    private static @Nullable LocalDateTime tijd(String tekst) {
        return Kloktijd.lees(tekst).map(DAG::atTime).orElse(null);
    }

    private static DateSpan punt(LocalDateTime moment) {
        return new DateSpan(moment, moment);
    }

    private static @Nullable DateSpan onvolledig(DatumOnvolledig datum) {
        LocalDate vroegste = datum.vroegste();
        LocalDate laatste = datum.laatste();
        return vroegste == null || laatste == null
                ? null
                : new DateSpan(vroegste.atStartOfDay(), laatste.atStartOfDay());
    }

    private static @Nullable DateSpan periode(Object object) {
        Object datum = Answer.deel(object, "datum");
        if (datum != null) {
            return van(datum);
        }
        DateSpan van = van(Answer.deel(object, "van"));
        DateSpan tot = van(Answer.deel(object, "totEnMet"));
        return van == null || tot == null ? null : new DateSpan(van.vroegst, tot.laatst);
    }

    /** A full date of the years 1 to 9999, as record value or as JSON. */
    static boolean isDatum(@Nullable Object waarde) {
        return waarde instanceof LocalDate datum && isJaar(datum.getYear())
                || waarde instanceof String tekst
                        && DatumOnvolledig.lees(tekst)
                                .filter(DatumOnvolledig::isVolledig)
                                .isPresent();
    }

    /** Only a date, or only a period of two dates in their order. */
    static boolean isDatumOfPeriode(Object waarde) {
        if (!Answer.isObject(waarde)) {
            return false;
        }
        Object datum = Answer.deel(waarde, "datum");
        Object van = Answer.deel(waarde, "van");
        Object tot = Answer.deel(waarde, "totEnMet");
        if (datum != null) {
            return isDatum(datum) && van == null && tot == null;
        }
        DateSpan periode = periode(waarde);
        return isDatum(van) && isDatum(tot) && periode != null && !periode.vroegst.isAfter(periode.laatst);
    }

    /** A local date and time that exists in Europe/Amsterdam. */
    static boolean isDatumtijd(Object waarde) {
        LocalDateTime moment =
                waarde instanceof LocalDateTime m ? m : waarde instanceof String tekst ? moment(tekst) : null;
        return moment != null && isJaar(moment.getYear()) && !Moment.isOvergeslagen(moment);
    }

    /** A record can hold years that no text of ours can. */
    private static boolean isJaar(int jaar) {
        return jaar >= 1 && jaar <= 9999;
    }

    static boolean isTijd(Object waarde) {
        return waarde instanceof LocalTime
                || waarde instanceof String tekst && Kloktijd.lees(tekst).isPresent();
    }

    private static @Nullable LocalDateTime moment(String tekst) {
        if (tekst.length() != 16 || tekst.charAt(10) != 'T') {
            return null;
        }
        LocalDate datum = DatumOnvolledig.lees(tekst.substring(0, 10))
                .flatMap(DatumOnvolledig::volledig)
                .orElse(null);
        return datum == null
                ? null
                : Kloktijd.lees(tekst, 11).map(datum::atTime).orElse(null);
    }
}
