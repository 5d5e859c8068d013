package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.overlijden;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.AardOverlijden;
import nl.collectief.overlijden.SoortDocument;

/** A verklaring van overlijden is given only after a natural death (Wlb 7 lid 1). */
@Regel(
        id = "OVL-093",
        ernst = Severity.WAARSCHUWING,
        bron = "Wlb 7 lid 1",
        leest = {"overlijden.aard", "overlijden.doktersverklaring", "documenten"})
final class VerklaringPastBijNatuurlijkeDood implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (overlijden(aangifte).aard() == AardOverlijden.NIET_NATUURLIJK
                && Documents.heeft(aangifte, SoortDocument.VERKLARING_VAN_OVERLIJDEN)) {
            meld.op("/overlijden/doktersverklaring");
        }
    }
}
