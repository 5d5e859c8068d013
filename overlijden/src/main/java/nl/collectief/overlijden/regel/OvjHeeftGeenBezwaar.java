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

/** After an unnatural death no verlof without the verklaring van geen bezwaar of the officier van justitie (Wlb 12). */
@Regel(
        id = "OVL-092",
        ernst = Severity.WAARSCHUWING,
        bron = "Wlb 12",
        leest = {"overlijden.aard", "documenten"})
final class OvjHeeftGeenBezwaar implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (overlijden(aangifte).aard() == AardOverlijden.NIET_NATUURLIJK
                && !Documents.heeft(aangifte, SoortDocument.VGB_OVJ)) {
            meld.op("/documenten");
        }
    }
}
