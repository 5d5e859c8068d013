package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** Who cannot appear may have another declare; the college judges (Wbrp 2.49(3), BBRP 30). */
@Regel(
        id = "VRH-110",
        ernst = Severity.WAARSCHUWING,
        bron = "Wbrp 2.49(3); BBRP 30(1), (2)",
        tekst = "VRH-110.afspraak",
        leest = {"vestiging.soort", "grondNietInPersoon"})
final class VestigingDoorEenAnder implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        if (Parts.isVestiging(verhuizing) && verhuizing.grondNietInPersoon() != null) {
            meld.op("/vestiging");
        }
    }
}
