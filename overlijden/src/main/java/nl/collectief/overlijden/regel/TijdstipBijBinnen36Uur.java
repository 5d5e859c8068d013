package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.lijkbezorging;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.TermijnLijkbezorging;

/** The burgemeester who allows a lijkbezorging within 36 hours knows its time (Wlb 17 lid 1). */
@Regel(
        id = "OVL-081",
        ernst = Severity.WAARSCHUWING,
        bron = "Wlb 17 lid 1",
        leest = {"lijkbezorging.termijn", "lijkbezorging.tijdstip"})
final class TijdstipBijBinnen36Uur implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (lijkbezorging(aangifte).termijn() == TermijnLijkbezorging.BINNEN_36_UUR
                && lijkbezorging(aangifte).tijdstip() == null) {
            meld.op("/lijkbezorging/tijdstip");
        }
    }
}
