package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.overledene;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.formulier.Answer;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.Overledene;

/** Name and date of birth of the partner belong together (BBS 61 lid 1 onder g). */
@Regel(
        id = "OVL-035",
        ernst = Severity.WAARSCHUWING,
        bron = "BBS 61 lid 1",
        leest = {"overledene.naamPartner", "overledene.geboortedatumPartner"})
final class PartnerHeeftNaamEnDatum implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        Overledene overledene = overledene(aangifte);
        if (Answer.isLeeg(overledene.naamPartner()) != Answer.isLeeg(overledene.geboortedatumPartner())) {
            meld.op("/overledene/naamPartner");
        }
    }
}
