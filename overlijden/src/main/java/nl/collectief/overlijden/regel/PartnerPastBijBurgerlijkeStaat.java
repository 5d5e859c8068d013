package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.NEE;
import static nl.collectief.overlijden.regel.Parts.overledene;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.formulier.Answer;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.BurgerlijkeStaat;
import nl.collectief.overlijden.Overledene;

/** The akte names the partner of that moment, no former one (BBS 61 lid 1 onder g). */
@Regel(
        id = "OVL-039",
        ernst = Severity.WAARSCHUWING,
        bron = "BBS 61 lid 1",
        leest = {"overledene.heeftBurgerservicenummer", "overledene.burgerlijkeStaat", "overledene.naamPartner"})
final class PartnerPastBijBurgerlijkeStaat implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        Overledene overledene = overledene(aangifte);
        BurgerlijkeStaat staat = overledene.burgerlijkeStaat();
        if (overledene.heeftBurgerservicenummer() != NEE || staat == null) {
            return;
        }
        boolean past = switch (staat) {
            case GEHUWD, PARTNERSCHAP -> !Answer.isLeeg(overledene.naamPartner());
            case ONGEHUWD, GESCHEIDEN, VERWEDUWD -> Answer.isLeeg(overledene.naamPartner());
            case ONBEKEND -> true;
        };
        if (!past) {
            meld.op("/overledene/naamPartner");
        }
    }
}
