package nl.collectief.overlijden.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.datum.Moment;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** The lijkbezorging comes after the death. */
@Regel(
        id = "OVL-071",
        ernst = Severity.FOUT,
        bron = "reading",
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
            "lijkbezorging.datum",
            "lijkbezorging.tijdstip"
        },
        zwijgtBij = {"OVL-051", "OVL-053", "OVL-059", "OVL-080"})
final class LijkbezorgingNaOverlijden implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        Moment lijkbezorging = Moments.lijkbezorging(aangifte);
        Moment overlijden = Moments.overlijden(aangifte, ontvangst);
        if (lijkbezorging != null && overlijden != null && lijkbezorging.voor(overlijden) == Certainty.ZEKER) {
            meld.op("/lijkbezorging/datum");
        }
    }
}
