package nl.collectief.benchmarks.byhand;

import static nl.collectief.core.aanvraag.JaNee.NEE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.collectief.core.datum.Moment;
import nl.collectief.core.datum.Termijn;
import nl.collectief.core.datum.Termijn.Reading;
import org.jspecify.annotations.Nullable;

/** When someone died, when the lijkbezorging is and until when it may be; and which of these cannot be right. */
final class Moments {

    private static final int WERKDAGEN = 6;

    private final Run run;

    final Moment nu;

    /** The day of death, of a child that was born lifeless the day of birth; null when it is not known. */
    final @Nullable LocalDate dag;

    /** The moment of death; null when nothing was answered. */
    final @Nullable Moment overlijden;

    /** When the lijkbezorging is; null when that was not answered. */
    final @Nullable Moment lijkbezorging;

    /** When the body was found; null when that was not answered. */
    final @Nullable Moment vinding;

    /** The last day of the term by the wide reading, from the last possible day of death. */
    final @Nullable LocalDate ruim;

    /** Whether OVL-059 was found. */
    boolean periodeFout;

    /** Whether OVL-053 was found. */
    boolean isOvergeslagen;

    /** Whether the death lies in the future. */
    boolean inToekomst;

    Moments(Run run) {
        this.run = run;
        this.nu = Moment.exact(run.nu.toInstant());
        this.vinding = op(run.vinding.datum(), run.vinding.tijdstip());
        this.dag = dag(run);
        this.overlijden = overlijden();
        this.lijkbezorging = op(run.lijkbezorging.datum(), run.lijkbezorging.tijdstip());
        this.ruim = einde(dag != null || overlijden == null ? dag : overlijden.laatsteDag(), Reading.RUIM);
    }

    private static @Nullable LocalDate dag(Run run) {
        if (run.isLevenloos) {
            return run.kind.geboortedatum();
        }
        return run.overlijden.datumBekend() == NEE ? null : run.overlijden.datum();
    }

    private @Nullable Moment overlijden() {
        if (dag != null) {
            return Moment.op(dag, run.isLevenloos ? run.kind.geboortetijdstip() : run.overlijden.tijdstip());
        }
        if (run.isLevenloos || run.overlijden.datumBekend() != NEE) {
            return null;
        }
        LocalDateTime van = run.overlijden.periodeVan();
        LocalDateTime tot = run.overlijden.periodeTot();
        Instant uiterlijk = vinding == null ? nu.tot() : vinding.tot();
        return new Moment(van == null ? null : Moment.instant(van), tot == null ? uiterlijk : Moment.instant(tot));
    }

    private static @Nullable Moment op(@Nullable LocalDate dag, @Nullable LocalTime tijdstip) {
        return dag == null ? null : Moment.op(dag, tijdstip);
    }

    /** The last day of the term by the strict reading, from the first possible day of death; null when not bounded. */
    @Nullable
    LocalDate streng() {
        return einde(dag != null || overlijden == null ? dag : overlijden.eersteDag(), Reading.STRENG);
    }

    private @Nullable LocalDate einde(@Nullable LocalDate begin, Reading lezing) {
        return begin == null
                ? null
                : Termijn.werkdagen(begin, WERKDAGEN, lezing, run.ontvangst.kalender())
                        .einde();
    }
}
