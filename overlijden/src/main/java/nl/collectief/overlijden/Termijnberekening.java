package nl.collectief.overlijden;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZonedDateTime;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.datum.Moment;
import nl.collectief.core.datum.Termijn;
import nl.collectief.core.datum.Termijn.Reading;
import nl.collectief.overlijden.regel.Moments;
import org.jspecify.annotations.Nullable;

/**
 * From when and until when the lijkbezorging may take place, and why.
 *
 * <p>Not earlier than 36 hours and at the latest on the sixth working day after the death; for a child that was born
 * lifeless after the birth. A day equated with a holiday has two readings: between the end of the strict and the end of
 * the wide one the municipality decides. What the aangifte does not tell is null. Source: Wet op de lijkbezorging art.
 * 16 and 89, Algemene termijnenwet; section 5 of the specification.
 */
public final class Termijnberekening {

    private static final Duration WACHTTIJD = Duration.ofHours(36);
    private static final int WERKDAGEN = 6;
    private static final LocalDate ZES_WERKDAGEN_SINDS = LocalDate.of(2010, Month.JANUARY, 1);

    private final AangifteOverlijden aangifte;
    private final Ontvangst ontvangst;

    private Termijnberekening(AangifteOverlijden aangifte, Ontvangst ontvangst) {
        this.aangifte = aangifte;
        this.ontvangst = ontvangst;
    }

    /**
     * The computation for an aangifte.
     *
     * @param ontvangst gives the calendar, and the last moment of a death of which nothing is known
     */
    public static Termijnberekening van(AangifteOverlijden aangifte, Ontvangst ontvangst) {
        return new Termijnberekening(aangifte, ontvangst);
    }

    /** The first moment on which it certainly may take place, in Europe/Amsterdam. */
    public @Nullable ZonedDateTime vroegsteMoment() {
        Moment overlijden = overlijden();
        return overlijden == null ? null : overlijden.tot().plus(WACHTTIJD).atZone(Moment.ZONE);
    }

    /**
     * The last day of the term, by the wide reading.
     *
     * @return null when the day of death is unknown or lies before 2010, and where no term is: for science (Wlb 67), and
     *     for a child that was born lifeless and no verlof is asked for (Wlb 2)
     */
    public @Nullable LocalDate laatsteDag() {
        LocalDate dag = Moments.dag(aangifte);
        if (dag == null || dag.isBefore(ZES_WERKDAGEN_SINDS) || !heeftLaatsteDag()) {
            return null;
        }
        return termijn(dag, Reading.RUIM).einde();
    }

    private boolean heeftLaatsteDag() {
        LevenloosGeborenKind levenloos =
                aangifte.soortAangifte() == SoortAangifte.LEVENLOOS ? aangifte.levenloos() : null;
        Lijkbezorging lijkbezorging = aangifte.lijkbezorging();
        return (lijkbezorging == null || lijkbezorging.soort() != SoortLijkbezorging.WETENSCHAP)
                && (levenloos == null || levenloos.verlofGevraagd() != JaNee.NEE);
    }

    /**
     * The term by the strict reading, from the first day on which the death can have been: kept for certain up to and
     * including its end. Null also when that first day is not bounded.
     */
    public @Nullable Termijn streng() {
        LocalDate dag = Moments.dag(aangifte);
        Moment overlijden = dag == null ? overlijden() : null;
        if (overlijden != null) {
            dag = overlijden.eersteDag();
        }
        return dag == null ? null : termijn(dag, Reading.STRENG);
    }

    /**
     * The term by the wide reading, from the last day on which the death can have been: broken for certain after its
     * end.
     */
    public @Nullable Termijn ruim() {
        LocalDate dag = Moments.dag(aangifte);
        Moment overlijden = dag == null ? overlijden() : null;
        if (overlijden != null) {
            dag = overlijden.laatsteDag();
        }
        return dag == null ? null : termijn(dag, Reading.RUIM);
    }

    /** Whether it takes place within 36 hours that elapsed; exactly 36 hours is not within. */
    public @Nullable Certainty binnen36Uur() {
        Moment lijkbezorging = Moments.lijkbezorging(aangifte);
        Moment overlijden = lijkbezorging == null ? null : overlijden();
        return lijkbezorging == null || overlijden == null ? null : lijkbezorging.binnen(WACHTTIJD, overlijden);
    }

    /** Which term it is in fact, whatever was chosen; null when that is undecided. */
    public @Nullable TermijnLijkbezorging feitelijk() {
        Lijkbezorging lijkbezorging = aangifte.lijkbezorging();
        LocalDate dag = lijkbezorging == null ? null : lijkbezorging.datum();
        Certainty binnen = binnen36Uur();
        Termijn streng = streng();
        Termijn ruim = ruim();
        if (dag == null || binnen == null || binnen == Certainty.ONBESLIST) {
            return null;
        }
        if (binnen == Certainty.ZEKER) {
            return TermijnLijkbezorging.BINNEN_36_UUR;
        }
        if (ruim != null && dag.isAfter(ruim.einde())) {
            return TermijnLijkbezorging.UITSTEL;
        }
        return streng == null || dag.isAfter(streng.einde()) ? null : TermijnLijkbezorging.REGULIER;
    }

    private @Nullable Moment overlijden() {
        return Moments.overlijden(aangifte, ontvangst);
    }

    private Termijn termijn(LocalDate dag, Reading lezing) {
        return Termijn.werkdagen(dag, WERKDAGEN, lezing, ontvangst.kalender());
    }
}
