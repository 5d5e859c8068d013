package nl.collectief.core.formulier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.datum.Moment;
import org.jspecify.annotations.Nullable;

/** The first and last moment an answer can mean: a full date is one point, at its beginning. */
record DateSpan(LocalDateTime vroegst, LocalDateTime laatst) {

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
        LocalTime tijd = tijd(tekst, 0, tekst.length());
        return tijd == null ? null : DAG.atTime(tijd);
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
        return waarde instanceof LocalTime || waarde instanceof String tekst && tijd(tekst, 0, tekst.length()) != null;
    }

    private static @Nullable LocalDateTime moment(String tekst) {
        if (tekst.length() != 16 || tekst.charAt(10) != 'T') {
            return null;
        }
        LocalDate datum = DatumOnvolledig.lees(tekst.substring(0, 10))
                .flatMap(DatumOnvolledig::volledig)
                .orElse(null);
        LocalTime tijd = tijd(tekst, 11, 16);
        return datum == null || tijd == null ? null : datum.atTime(tijd);
    }

    private static @Nullable LocalTime tijd(String tekst, int van, int tot) {
        if (tot - van != 5 || tekst.charAt(van + 2) != ':') {
            return null;
        }
        for (int i = van; i < tot; i++) {
            char teken = tekst.charAt(i);
            if (i != van + 2 && (teken < '0' || teken > '9')) {
                return null;
            }
        }
        try {
            return LocalTime.of(getal(tekst, van), getal(tekst, van + 3));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int getal(String tekst, int van) {
        return (tekst.charAt(van) - '0') * 10 + tekst.charAt(van + 1) - '0';
    }
}
