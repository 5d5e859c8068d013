package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.lijkbezorging;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.formulier.Answer;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.Lijkbezorging;
import nl.collectief.overlijden.SoortLijkbezorging;
import nl.collectief.overlijden.WijzeTransport;

/** The laissez-passer names the route; only to a neighbouring country no other country is crossed. */
@Regel(
        id = "OVL-102",
        ernst = Severity.WAARSCHUWING,
        bron = "Overeenkomst Straatsburg 1973, bijlage",
        leest = {
            "lijkbezorging.soort",
            "lijkbezorging.wijzeTransport",
            "lijkbezorging.landcode",
            "lijkbezorging.doorvoerlanden"
        })
final class DoorvoerlandenBekend implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        Lijkbezorging lijkbezorging = lijkbezorging(aangifte);
        if (lijkbezorging.soort() == SoortLijkbezorging.BUITENLAND
                && lijkbezorging.wijzeTransport() == WijzeTransport.OVER_DE_WEG
                && !Countries.isBuurland(lijkbezorging.landcode())
                && Answer.isLeeg(lijkbezorging.doorvoerlanden())) {
            meld.op("/lijkbezorging/doorvoerlanden");
        }
    }
}
