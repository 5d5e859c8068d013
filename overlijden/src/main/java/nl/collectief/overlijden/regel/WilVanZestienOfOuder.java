package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.lijkbezorging;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.SoortDocument;
import nl.collectief.overlijden.SoortLijkbezorging;

/** Only from the age of 16 somebody destines his own body (Wlb 19 lid 1). */
@Regel(
        id = "OVL-111",
        ernst = Severity.WAARSCHUWING,
        bron = "Wlb 19 lid 1; Wlb 67 lid 2",
        leest = {
            "soortAangifte",
            "lijkbezorging.soort",
            "lijkbezorging.wilsverklaring",
            "documenten",
            "overledene.geboortedatum",
            "overlijden.datumBekend",
            "overlijden.datum",
            "overlijden.periodeVan",
            "overlijden.periodeTot",
            "overlijden.lijkvinding"
        },
        zwijgtBij = {"OVL-031", "OVL-059"})
final class WilVanZestienOfOuder implements Wetsregel<AangifteOverlijden> {

    private static final int WILSBEKWAAM = 16;

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (lijkbezorging(aangifte).soort() == SoortLijkbezorging.WETENSCHAP
                && Documents.heeft(aangifte, SoortDocument.WILSVERKLARING)
                && Ages.tenMinste(WILSBEKWAAM, aangifte, ontvangst) == Certainty.UITGESLOTEN) {
            meld.op("/lijkbezorging/wilsverklaring");
        }
    }
}
