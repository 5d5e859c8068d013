package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.JA;
import static nl.collectief.overlijden.regel.Parts.isLevenloos;
import static nl.collectief.overlijden.regel.Parts.overledene;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.formulier.Answer;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.Overledene;

/** A child born lifeless has no BSN; the law takes that of the mother (Wlb 12a lid 2). */
@Regel(
        id = "OVL-133",
        ernst = Severity.FOUT,
        bron = "Wlb 12a lid 2",
        leest = {"soortAangifte", "overledene.heeftBurgerservicenummer", "overledene.burgerservicenummer"},
        vervangt = "OVL-011")
final class LevenloosKindHeeftGeenBsn implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        Overledene overledene = overledene(aangifte);
        if (isLevenloos(aangifte) && overledene.heeftBurgerservicenummer() == JA) {
            meld.op("/overledene/heeftBurgerservicenummer");
        }
        if (isLevenloos(aangifte) && !Answer.isLeeg(overledene.burgerservicenummer())) {
            meld.op("/overledene/burgerservicenummer");
        }
    }
}
