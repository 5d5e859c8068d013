package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.lijkbezorging;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.WijzeTransport;

/** To Belgium and Luxemburg the verlof suffices, if the transport goes over land (Blb 11 lid 3). */
@Regel(
        id = "OVL-103",
        ernst = Severity.WAARSCHUWING,
        bron = "Blb 11 lid 3",
        leest = {"lijkbezorging.landcode", "lijkbezorging.wijzeTransport"})
final class VerlofGenoegOverLand implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        WijzeTransport wijze = lijkbezorging(aangifte).wijzeTransport();
        if (wijze != null
                && wijze != WijzeTransport.OVER_DE_WEG
                && Countries.isBenelux(lijkbezorging(aangifte).landcode())) {
            meld.op("/lijkbezorging/wijzeTransport");
        }
    }
}
