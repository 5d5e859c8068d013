package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.GrondBriefadres;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** A briefadres has one of three grounds (Wbrp 2.23, 2.40, 2.41). */
@Regel(id = "VRH-102", ernst = Severity.WAARSCHUWING, bron = "Wbrp 2.23, 2.40, 2.41", leest = "briefadres.grond")
final class GrondVoorBriefadres implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        if (Parts.briefadres(verhuizing).grond() == GrondBriefadres.ANDERS) {
            meld.op("/briefadres/grond");
        }
    }
}
