package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** An aangifte names the previous address too (Wbrp 2.39(2)). */
@Regel(id = "VRH-056", ernst = Severity.WAARSCHUWING, bron = "Wbrp 2.39(2)", leest = "vorigAdres")
final class VorigAdresBekend implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        if (!Parts.isVestiging(verhuizing) && verhuizing.vorigAdres() == null) {
            meld.op("/vorigAdres");
        }
    }
}
