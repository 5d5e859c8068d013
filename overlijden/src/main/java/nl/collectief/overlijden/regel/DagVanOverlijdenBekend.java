package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.overlijden;

import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** The day of death is known; else the hulpofficier van justitie declares (BW 1:19h lid 6). */
@Regel(
        id = "OVL-055",
        ernst = Severity.WAARSCHUWING,
        bron = "BW 1:19f lid 2; BW 1:19h lid 6",
        leest = "overlijden.datumBekend")
final class DagVanOverlijdenBekend implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (overlijden(aangifte).datumBekend() == JaNee.NEE) {
            meld.op("/overlijden/datumBekend");
        }
    }
}
