package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.MomentEnTermijn.isRegulierOfUitstel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.Termijnberekening;

/** Where the hour of death or lijkbezorging is unknown, 36 hours lie in between for certain (Wlb 16). */
@Regel(
        id = "OVL-074",
        ernst = Severity.WAARSCHUWING,
        bron = "Wlb 16",
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
final class ZekerNietBinnen36Uur implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (isRegulierOfUitstel(aangifte)
                && Termijnberekening.van(aangifte, ontvangst).binnen36Uur() == Certainty.ONBESLIST) {
            meld.op("/lijkbezorging/datum");
        }
    }
}
