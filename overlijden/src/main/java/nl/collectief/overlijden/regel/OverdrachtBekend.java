package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.lijkbezorging;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.SoortLijkbezorging;

/** Who gives a body to science tells when it is handed over. */
@Regel(
        id = "OVL-085",
        ernst = Severity.WAARSCHUWING,
        bron = "O21 6.4",
        leest = {"lijkbezorging.soort", "lijkbezorging.datum"})
final class OverdrachtBekend implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (lijkbezorging(aangifte).soort() == SoortLijkbezorging.WETENSCHAP
                && lijkbezorging(aangifte).datum() == null) {
            meld.op("/lijkbezorging/datum");
        }
    }
}
