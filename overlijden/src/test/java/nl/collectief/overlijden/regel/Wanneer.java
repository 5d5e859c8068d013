package nl.collectief.overlijden.regel;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.overlijden.AangifteOverlijden.Builder;

/** Moves the death and the lijkbezorging of a request to {@code 2026-11-03T17:38}, or to a day with unknown time. */
final class Wanneer {

    private Wanneer() {}

    /** The same request with another moment of death; an unknown time is explained. */
    static Builder overleden(String moment, Builder aangifte) {
        LocalTime tijd = tijd(moment);
        return aangifte.overlijden(o -> o.datum(dag(moment))
                .tijdstipBekend(tijd == null ? JaNee.NEE : JaNee.JA)
                .tijdstip(tijd)
                .bijzonderheden(tijd == null ? "Niemand was erbij." : null));
    }

    /** The same request with another moment of lijkbezorging. */
    static Builder lijkbezorging(String moment, Builder aangifte) {
        return aangifte.lijkbezorging(l -> l.datum(dag(moment)).tijdstip(tijd(moment)));
    }

    private static LocalDate dag(String moment) {
        return LocalDate.parse(moment.substring(0, 10));
    }

    private static LocalTime tijd(String moment) {
        return moment.length() == 10 ? null : LocalTime.parse(moment.substring(11));
    }
}
