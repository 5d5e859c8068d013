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

/** The burgemeester postpones after hearing a doctor, whose statement comes along or follows (O21 6.3, Wlb 17 lid 1). */
@Regel(
        id = "OVL-094",
        ernst = Severity.FOUT,
        bron = "O21 6.3",
        leest = {"overlijden.aard", "lijkbezorging.termijn", "lijkbezorging.verklaringGeenBezwaar", "documenten"})
final class ArtsHeeftGeenBezwaarTegenUitstel implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (lijkbezorging(aangifte).termijn() == TermijnLijkbezorging.UITSTEL
                && overlijden(aangifte).aard() == AardOverlijden.NATUURLIJK
                && !Documents.heeft(aangifte, SoortDocument.VGB_ARTS_TERMIJN)) {
            meld.op("/lijkbezorging/verklaringGeenBezwaar");
        }
    }
}
