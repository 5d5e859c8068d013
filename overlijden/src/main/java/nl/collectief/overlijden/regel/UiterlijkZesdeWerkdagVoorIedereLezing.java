package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.lijkbezorging;

import java.time.LocalDate;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Termijn;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.TermijnLijkbezorging;
import nl.collectief.overlijden.Termijnberekening;

/** At the latest on the sixth working day by both readings of a day equated with a holiday (Wlb 16). */
@Regel(
        id = "OVL-076",
        ernst = Severity.WAARSCHUWING,
        bron = "Wlb 16; ATW 1 en 3",
        vanaf = "2010-01-01",
        leest = {
            "soortAangifte",
            "overlijden.datumBekend",
            "overlijden.datum",
            "levenloos.kind.geboortedatum",
            "lijkbezorging.termijn",
            "lijkbezorging.datum"
        },
        zwijgtBij = {"OVL-051", "OVL-071", "OVL-075"})
final class UiterlijkZesdeWerkdagVoorIedereLezing implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        LocalDate dag = lijkbezorging(aangifte).datum();
        if (dag != null
                && lijkbezorging(aangifte).termijn() == TermijnLijkbezorging.REGULIER
                && Moments.dag(aangifte) != null) {
            Termijn termijn = Termijnberekening.van(aangifte, ontvangst).streng();
            if (termijn != null && dag.isAfter(termijn.einde())) {
                meld.op("/lijkbezorging/datum");
            }
        }
    }
}
