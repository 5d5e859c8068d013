package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.TermijnAangifte;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** The aangifte comes at the latest on the fifth day after the move; later, the day of receipt is recorded (Wbrp 2.39(2), 2.20(3)). */
@Regel(
        id = "VRH-021",
        ernst = Severity.WAARSCHUWING,
        bron = "Wbrp 2.39(2), 2.20(2); ATW 1(1), 2, 3",
        leest = "verhuisdatum")
final class UiterlijkVijfdeDag implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        TermijnAangifte termijn = TermijnAangifte.van(verhuizing, ontvangst.kalender());
        if (termijn != null && ontvangst.vandaag().isAfter(termijn.laatsteDag())) {
            meld.op("/verhuisdatum", termijn.argumenten());
        }
    }
}
