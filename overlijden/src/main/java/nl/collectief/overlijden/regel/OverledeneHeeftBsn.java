package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.NEE;
import static nl.collectief.overlijden.regel.Parts.overledene;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** An electronic aangifte holds the BSN of the deceased (BBS 67a lid 2); without one the ambtenaar decides. */
@Regel(
        id = "OVL-033",
        ernst = Severity.WAARSCHUWING,
        bron = "BBS 67a lid 2",
        leest = "overledene.heeftBurgerservicenummer")
final class OverledeneHeeftBsn implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (overledene(aangifte).heeftBurgerservicenummer() == NEE) {
            meld.op("/overledene/heeftBurgerservicenummer");
        }
    }
}
