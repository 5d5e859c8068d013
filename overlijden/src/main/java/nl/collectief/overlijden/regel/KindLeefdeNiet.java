package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.JA;
import static nl.collectief.overlijden.regel.Parts.isLevenloos;
import static nl.collectief.overlijden.regel.Parts.levenloos;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** A child that lived has an akte of birth and one of death (BW 1:19i lid 2). */
@Regel(
        id = "OVL-138",
        ernst = Severity.FOUT,
        bron = "BW 1:19i lid 2",
        leest = {"soortAangifte", "levenloos.levendGeboren"})
final class KindLeefdeNiet implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (isLevenloos(aangifte) && levenloos(aangifte).levendGeboren() == JA) {
            meld.op("/levenloos/levendGeboren");
        }
    }
}
