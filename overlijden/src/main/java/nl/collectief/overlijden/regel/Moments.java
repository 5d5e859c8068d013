package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.isLevenloos;
import static nl.collectief.overlijden.regel.Parts.kind;
import static nl.collectief.overlijden.regel.Parts.lijkvinding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Moment;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.Lijkbezorging;
import nl.collectief.overlijden.Lijkvinding;
import nl.collectief.overlijden.Overlijden;
import org.jspecify.annotations.Nullable;

/** The moments of an aangifte as far as they are known; for a child that was born lifeless the birth is the death. */
public final class Moments {

    private Moments() {}

    /** Whether it was answered that the day of death is not known. */
    public static boolean isDagOnbekend(AangifteOverlijden aangifte) {
        return !isLevenloos(aangifte) && Parts.overlijden(aangifte).datumBekend() == JaNee.NEE;
    }

    /** The day of death; null when it is not known or not answered. */
    public static @Nullable LocalDate dag(AangifteOverlijden aangifte) {
        if (isLevenloos(aangifte)) {
            return kind(aangifte).geboortedatum();
        }
        return isDagOnbekend(aangifte) ? null : Parts.overlijden(aangifte).datum();
    }

    /**
     * The death: a minute, a day, or when the day is unknown the period between last seen and certainly dead, found or
     * received. Null when not answered.
     */
    public static @Nullable Moment overlijden(AangifteOverlijden aangifte, Ontvangst ontvangst) {
        LocalDate dag = dag(aangifte);
        Overlijden overlijden = Parts.overlijden(aangifte);
        if (dag != null) {
            return Moment.op(dag, isLevenloos(aangifte) ? kind(aangifte).geboortetijdstip() : overlijden.tijdstip());
        }
        if (!isDagOnbekend(aangifte)) {
            return null;
        }
        LocalDateTime van = overlijden.periodeVan();
        return new Moment(van == null ? null : Moment.instant(van), uiterlijk(aangifte, ontvangst));
    }

    /** The lijkbezorging: a minute or a day; null when not answered. */
    public static @Nullable Moment lijkbezorging(AangifteOverlijden aangifte) {
        Lijkbezorging lijkbezorging = Parts.lijkbezorging(aangifte);
        LocalDate dag = lijkbezorging.datum();
        return dag == null ? null : Moment.op(dag, lijkbezorging.tijdstip());
    }

    /** The finding of the body: a minute or a day; null when not answered. */
    static @Nullable Moment vinding(AangifteOverlijden aangifte) {
        Lijkvinding vinding = lijkvinding(aangifte);
        LocalDate dag = vinding.datum();
        return dag == null ? null : Moment.op(dag, vinding.tijdstip());
    }

    private static Instant uiterlijk(AangifteOverlijden aangifte, Ontvangst ontvangst) {
        LocalDateTime tot = Parts.overlijden(aangifte).periodeTot();
        if (tot != null) {
            return Moment.instant(tot);
        }
        Moment vinding = vinding(aangifte);
        return vinding == null ? ontvangst.nu().toInstant() : vinding.tot();
    }
}
