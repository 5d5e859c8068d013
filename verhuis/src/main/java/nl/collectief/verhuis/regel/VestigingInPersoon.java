package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** Who comes from abroad declares in person (Wbrp 2.38(1)). */
@Regel(
        id = "VRH-110",
        ernst = Severity.FOUT,
        bron = "Wbrp 2.38(1)",
        leest = {"vestiging.soort", "grondNietInPersoon"})
final class VestigingInPersoon implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        if (Parts.isVestiging(verhuizing) && verhuizing.grondNietInPersoon() == null) {
            meld.op("/vestiging");
        }
    }
}
