package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** More than ten movers may be more than a family. */
@Regel(id = "VRH-042", ernst = Severity.WAARSCHUWING, bron = "verhuis 4.3", leest = "gezinsleden")
final class HoogstensTienVerhuizers implements Wetsregel<VerhuizingDoorgeven> {

    private static final int MAX = 10;

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        if (verhuizing.gezinsleden().size() + 1 > MAX) {
            meld.op("/gezinsleden");
        }
    }
}
