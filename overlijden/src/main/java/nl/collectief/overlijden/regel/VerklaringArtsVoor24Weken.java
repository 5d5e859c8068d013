package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.isLevenloos;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.SoortDocument;

/** Before 24 weeks burial or cremation is possible with a statement of a doctor (Wlb 11a). */
@Regel(
        id = "OVL-137",
        ernst = Severity.WAARSCHUWING,
        bron = "Wlb 11a",
        leest = {"soortAangifte", "levenloos.zwangerschapsduur", "documenten"})
final class VerklaringArtsVoor24Weken implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (isLevenloos(aangifte)
                && Pregnancy.of(aangifte) == Pregnancy.VOOR_24_WEKEN
                && !Documents.heeft(aangifte, SoortDocument.VERKLARING_ARTS_11A)) {
            meld.op("/documenten");
        }
    }
}
