package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.NEE;
import static nl.collectief.overlijden.regel.Parts.overledene;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.Overledene;

/** The aangever tells the burgerlijke staat (BW 1:19h lid 4 onder d); with a BSN the gemeente knows it. */
@Regel(
        id = "OVL-038",
        ernst = Severity.WAARSCHUWING,
        bron = "BW 1:19h lid 4",
        leest = {"overledene.heeftBurgerservicenummer", "overledene.burgerlijkeStaat"})
final class BurgerlijkeStaatBekend implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        Overledene overledene = overledene(aangifte);
        if (overledene.heeftBurgerservicenummer() == NEE && overledene.burgerlijkeStaat() == null) {
            meld.op("/overledene/burgerlijkeStaat");
        }
    }
}
