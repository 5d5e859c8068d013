package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.NEE;
import static nl.collectief.overlijden.regel.Parts.overlijden;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.AardOverlijden;
import nl.collectief.overlijden.Overlijden;
import nl.collectief.overlijden.SoortDocument;

/** Without verklaring van overlijden no verlof (Wlb 12), also when the day of death is unknown. */
@Regel(
        id = "OVL-091",
        ernst = Severity.WAARSCHUWING,
        bron = "Wlb 12",
        leest = {"overlijden.datumBekend", "overlijden.aard", "overlijden.doktersverklaring", "documenten"})
final class VerklaringBijOnbekendeDag implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        Overlijden overlijden = overlijden(aangifte);
        if (overlijden.aard() == AardOverlijden.NATUURLIJK
                && overlijden.datumBekend() == NEE
                && !Documents.heeft(aangifte, SoortDocument.VERKLARING_VAN_OVERLIJDEN)) {
            meld.op("/overlijden/doktersverklaring");
        }
    }
}
