package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.isLevenloos;
import static nl.collectief.overlijden.regel.Parts.moeder;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.formulier.Answer;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.Ouder;

/** The akte names the mother: by her BSN, or by name and date of birth (BBS 43 lid 2 onder b, lid 3 onder b). */
@Regel(
        id = "OVL-131",
        ernst = Severity.FOUT,
        bron = "BBS 43",
        leest = {"soortAangifte", "levenloos.moeder"})
final class MoederBekend implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        Ouder moeder = moeder(aangifte);
        boolean bekend = !Answer.isLeeg(moeder.burgerservicenummer())
                || !Answer.isLeeg(moeder.achternaam()) && moeder.geboortedatum() != null;
        if (isLevenloos(aangifte) && !bekend) {
            meld.op("/levenloos/moeder");
        }
    }
}
