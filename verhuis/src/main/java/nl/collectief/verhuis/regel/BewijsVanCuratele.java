package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.Relatie;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** For a curandus the curator declares, with the court order (Wbrp 2.48(c)). */
@Regel(id = "VRH-040", ernst = Severity.WAARSCHUWING, bron = "Wbrp 2.48(c)", leest = "gezinsleden[].relatie")
final class BewijsVanCuratele implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        Family.elk(verhuizing, (lid, plaats) -> {
            if (lid.relatie() == Relatie.CURANDUS) {
                meld.op(plaats + "/relatie");
            }
        });
    }
}
