package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;

/** A departure is not declared by a gemachtigde (Wbrp 2.49(4)). */
@Regel(id = "VRH-081", ernst = Severity.FOUT, bron = "Wbrp 2.49(4)", leest = "gemachtigd")
final class GeenMachtiging implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        if (emigratie.gemachtigd() == JaNee.JA) {
            meld.op("/gemachtigd");
        }
    }
}
