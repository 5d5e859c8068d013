package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** Who comes to live in brings the consent of the hoofdbewoner, or the college may ask it. */
@Regel(
        id = "VRH-092",
        ernst = Severity.WAARSCHUWING,
        bron = "Wbrp 2.45(1)",
        leest = {"inwoning", "toestemming"})
final class ToestemmingBijInwoning implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        if (verhuizing.inwoning() == JaNee.JA && verhuizing.toestemming() == null) {
            meld.op("/toestemming");
        }
    }
}
