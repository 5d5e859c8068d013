package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.lijkbezorging;
import static nl.collectief.overlijden.regel.Parts.overlijden;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.AardOverlijden;
import nl.collectief.overlijden.SoortLijkbezorging;

/** After an unnatural death no transport without the officier van justitie (Wlb 76 lid 1). */
@Regel(
        id = "OVL-067",
        ernst = Severity.WAARSCHUWING,
        bron = "Wlb 76 lid 1",
        leest = {"overlijden.aard", "lijkbezorging.soort"})
final class VervoerMetToestemmingOvj implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (overlijden(aangifte).aard() == AardOverlijden.NIET_NATUURLIJK
                && lijkbezorging(aangifte).soort() == SoortLijkbezorging.BUITENLAND) {
            meld.op("/lijkbezorging/soort");
        }
    }
}
