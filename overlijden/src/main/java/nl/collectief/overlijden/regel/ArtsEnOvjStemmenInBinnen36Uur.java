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
import nl.collectief.overlijden.SoortDocument;
import nl.collectief.overlijden.TermijnLijkbezorging;

/** Within 36 hours only after hearing a doctor and in agreement with the officier van justitie (Wlb 17 lid 1). */
@Regel(
        id = "OVL-095",
        ernst = Severity.WAARSCHUWING,
        bron = "Wlb 17 lid 1",
        leest = {"overlijden.aard", "lijkbezorging.termijn", "lijkbezorging.verklaringGeenBezwaar", "documenten"})
final class ArtsEnOvjStemmenInBinnen36Uur implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (lijkbezorging(aangifte).termijn() != TermijnLijkbezorging.BINNEN_36_UUR) {
            return;
        }
        if (overlijden(aangifte).aard() != AardOverlijden.NIET_NATUURLIJK
                && !Documents.heeft(aangifte, SoortDocument.VGB_ARTS_TERMIJN)) {
            meld.op("/lijkbezorging/verklaringGeenBezwaar");
        }
        if (!Documents.heeft(aangifte, SoortDocument.TOESTEMMING_OVJ_36_UUR)) {
            meld.op("/documenten");
        }
    }
}
