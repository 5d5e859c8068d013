package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;

/** Who leaves with others names them (Wbrp 2.49(4)). */
@Regel(
        id = "VRH-078",
        ernst = Severity.WAARSCHUWING,
        bron = "ERR-24; Wbrp 2.49(4)",
        leest = {"woontAlleen", "alleBewonersEmigreren", "meeEmigrerenden"})
final class MeeEmigrerendenGenoemd implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        if (emigratie.woontAlleen() == JaNee.NEE
                && emigratie.alleBewonersEmigreren() == JaNee.JA
                && emigratie.meeEmigrerenden().isEmpty()) {
            meld.op("/meeEmigrerenden");
        }
    }
}
