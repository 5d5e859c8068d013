package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.lijkbezorging;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.TermijnLijkbezorging;

/** The burgemeester of the gemeente where the body is sets another term (Wlb 17 lid 1). */
@Regel(
        id = "OVL-082",
        ernst = Severity.WAARSCHUWING,
        bron = "Wlb 17 lid 1",
        leest = {"plaatsOverlijden", "lijkbezorging.termijn", "lijkbezorging.gemeenteWaarLijkIs"})
final class BurgemeesterWaarHetLichaamIs implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        TermijnLijkbezorging termijn = lijkbezorging(aangifte).termijn();
        String lichaam = lijkbezorging(aangifte).gemeenteWaarLijkIs();
        String overlijden = aangifte.plaatsOverlijden();
        boolean andereTermijn =
                termijn == TermijnLijkbezorging.UITSTEL || termijn == TermijnLijkbezorging.BINNEN_36_UUR;
        if (andereTermijn && lichaam != null && overlijden != null && !lichaam.equals(overlijden)) {
            meld.op("/lijkbezorging/gemeenteWaarLijkIs");
        }
    }
}
