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

/** At the latest on the sixth working day after the death (Wlb 16), by the reading that ends last. */
@Regel(
        id = "OVL-075",
        ernst = Severity.FOUT,
        bron = "Wlb 16; Wlb 89; ATW 1-3",
        vanaf = "2010-01-01",
        leest = {
            "soortAangifte",
            "overlijden.datumBekend",
            "overlijden.datum",
            "overlijden.periodeTot",
            "overlijden.lijkvinding",
            "levenloos.kind.geboortedatum",
            "lijkbezorging.termijn",
            "lijkbezorging.datum"
        },
        zwijgtBij = {"OVL-051", "OVL-059", "OVL-071"})
final class UiterlijkZesdeWerkdag implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        LocalDate dag = lijkbezorging(aangifte).datum();
        if (dag != null && lijkbezorging(aangifte).termijn() == TermijnLijkbezorging.REGULIER) {
            Termijn termijn = Termijnberekening.van(aangifte, ontvangst).ruim();
            if (termijn != null && dag.isAfter(termijn.einde())) {
                meld.op("/lijkbezorging/datum");
            }
        }
    }
}
