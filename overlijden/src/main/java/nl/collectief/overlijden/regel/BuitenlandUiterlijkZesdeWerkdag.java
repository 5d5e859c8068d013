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
import nl.collectief.overlijden.SoortLijkbezorging;
import nl.collectief.overlijden.Termijnberekening;

/** Whether the term binds a burial abroad is not settled: a day after it is asked of the gemeente (Wlb 16). */
@Regel(
        id = "OVL-104",
        ernst = Severity.WAARSCHUWING,
        bron = "Wlb 16",
        vanaf = "2010-01-01",
        leest = {
            "soortAangifte",
            "overlijden.datumBekend",
            "overlijden.datum",
            "overlijden.periodeTot",
            "overlijden.lijkvinding",
            "levenloos.kind.geboortedatum",
            "lijkbezorging.soort",
            "lijkbezorging.datum"
        },
        zwijgtBij = {"OVL-059", "OVL-071"})
final class BuitenlandUiterlijkZesdeWerkdag implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        LocalDate dag = lijkbezorging(aangifte).datum();
        if (dag != null && lijkbezorging(aangifte).soort() == SoortLijkbezorging.BUITENLAND) {
            Termijn termijn = Termijnberekening.van(aangifte, ontvangst).ruim();
            if (termijn != null && dag.isAfter(termijn.einde())) {
                meld.op("/lijkbezorging/datum");
            }
        }
    }
}
