package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.lijkbezorging;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.SoortDocument;
import nl.collectief.overlijden.SoortLijkbezorging;

/** The deceased, else the relatives, destined the body to science (Wlb 67 lid 2 en 3). */
@Regel(
        id = "OVL-110",
        ernst = Severity.WAARSCHUWING,
        bron = "Wlb 67",
        leest = {"lijkbezorging.soort", "lijkbezorging.wilsverklaring", "documenten"})
final class WilOfNabestaandenBestemden implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (lijkbezorging(aangifte).soort() == SoortLijkbezorging.WETENSCHAP
                && !Documents.heeft(aangifte, SoortDocument.WILSVERKLARING)
                && !Documents.heeft(aangifte, SoortDocument.VERKLARING_NABESTAANDEN)) {
            meld.op("/lijkbezorging/wilsverklaring");
        }
    }
}
