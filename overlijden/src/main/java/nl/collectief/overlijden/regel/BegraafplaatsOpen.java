package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.MomentEnTermijn.isBegrafenisOfCrematie;
import static nl.collectief.overlijden.regel.Parts.lijkbezorging;

import java.time.LocalDate;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.DayKind;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** A cemetery is open on every day that is no Sunday or algemeen erkende feestdag (Wlb 35). */
@Regel(
        id = "OVL-083",
        ernst = Severity.WAARSCHUWING,
        bron = "Wlb 35",
        leest = {"lijkbezorging.soort", "lijkbezorging.datum"})
final class BegraafplaatsOpen implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        LocalDate dag = lijkbezorging(aangifte).datum();
        if (dag != null
                && isBegrafenisOfCrematie(aangifte)
                && isDicht(ontvangst.kalender().soort(dag))) {
            meld.op("/lijkbezorging/datum");
        }
    }

    private static boolean isDicht(DayKind dag) {
        return dag == DayKind.ZONDAG || dag == DayKind.FEESTDAG;
    }
}
