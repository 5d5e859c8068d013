package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.lijkbezorging;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.SoortLijkbezorging;
import nl.collectief.overlijden.Termijnberekening;

/** Ontleding does not begin within 36 hours after the death (Wlb 69 lid 1). */
@Regel(
        id = "OVL-112",
        ernst = Severity.WAARSCHUWING,
        bron = "Wlb 69 lid 1",
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
            "lijkbezorging.soort",
            "lijkbezorging.datum",
            "lijkbezorging.tijdstip"
        },
        zwijgtBij = {"OVL-053", "OVL-059", "OVL-071", "OVL-080"})
final class OntledingNietBinnen36Uur implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (lijkbezorging(aangifte).soort() == SoortLijkbezorging.WETENSCHAP
                && Termijnberekening.van(aangifte, ontvangst).binnen36Uur() == Certainty.ZEKER) {
            meld.op("/lijkbezorging/datum");
        }
    }
}
