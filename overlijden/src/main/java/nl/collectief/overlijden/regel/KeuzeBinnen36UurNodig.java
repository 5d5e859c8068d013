package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.lijkbezorging;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.TermijnLijkbezorging;
import nl.collectief.overlijden.Termijnberekening;

/** The choice within 36 hours is made only for a lijkbezorging within 36 hours (Wlb 17 lid 1). */
@Regel(
        id = "OVL-079",
        ernst = Severity.WAARSCHUWING,
        bron = "Wlb 17 lid 1",
        leest = {
            "soortAangifte",
            "overlijden.datumBekend",
            "overlijden.datum",
            "overlijden.tijdstip",
            "overlijden.periodeVan",
            "overlijden.periodeTot",
            "overlijden.lijkvinding",
            "levenloos.kind.geboortedatum",
            "levenloos.kind.geboortetijdstip",
            "lijkbezorging.termijn",
            "lijkbezorging.datum",
            "lijkbezorging.tijdstip"
        },
        zwijgtBij = {"OVL-051", "OVL-053", "OVL-059", "OVL-071", "OVL-080"})
final class KeuzeBinnen36UurNodig implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (lijkbezorging(aangifte).termijn() == TermijnLijkbezorging.BINNEN_36_UUR
                && Termijnberekening.van(aangifte, ontvangst).binnen36Uur() == Certainty.UITGESLOTEN) {
            meld.op("/lijkbezorging/termijn");
        }
    }
}
