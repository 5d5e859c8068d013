package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.lijkbezorging;
import static nl.collectief.overlijden.regel.Parts.uittreksels;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.Lijkbezorging;
import nl.collectief.overlijden.SoortLijkbezorging;

/** Outside the Benelux an international extract is often asked for. */
@Regel(
        id = "OVL-122",
        ernst = Severity.WAARSCHUWING,
        bron = "practice vrijBRP",
        leest = {"lijkbezorging.soort", "lijkbezorging.landcode", "uittreksels.aantalInternationaal"})
final class InternationaalUittrekselVoorBuitenland implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        Lijkbezorging lijkbezorging = lijkbezorging(aangifte);
        Integer aantal = uittreksels(aangifte).aantalInternationaal();
        if (lijkbezorging.soort() == SoortLijkbezorging.BUITENLAND
                && !Countries.isBenelux(lijkbezorging.landcode())
                && aantal != null
                && aantal == 0) {
            meld.op("/uittreksels/aantalInternationaal");
        }
    }
}
