package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.Relatie;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** Someone without a tie of family declares himself; a machtiging goes through the counter (Wbrp 2.49(1)(c)). */
@Regel(id = "VRH-032", ernst = Severity.FOUT, bron = "Wbrp 2.49(1)(c)", leest = "gezinsleden[].relatie")
final class GezinslidIsVerwant implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        Family.elk(verhuizing, (lid, plaats) -> {
            if (lid.relatie() == Relatie.OVERIG) {
                meld.op(plaats + "/relatie");
            }
        });
    }
}
