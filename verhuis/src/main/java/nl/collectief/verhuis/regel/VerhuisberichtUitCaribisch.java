package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.VerhuizingDoorgeven;
import nl.collectief.verhuis.Vestiging;

/** From six countries and bodies of the Koninkrijk one brings a verhuisbericht (Wbrp 2.5, 2.38(3)). */
@Regel(
        id = "VRH-113",
        ernst = Severity.WAARSCHUWING,
        bron = "Wbrp 2.5, 2.38(3)",
        leest = {"vestiging.landcode", "vestiging.verhuisbericht"})
final class VerhuisberichtUitCaribisch implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        Vestiging vestiging = Parts.vestiging(verhuizing);
        if (vestiging.verhuisbericht() == JaNee.NEE
                && vestiging.landcode() != null
                && Parts.CARIBISCH.contains(vestiging.landcode())) {
            meld.op("/vestiging");
        }
    }
}
