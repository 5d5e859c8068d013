package nl.collectief.overlijden.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.formulier.Answer;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** The akte is made in the gemeente of death; that gemeente receives the aangifte (BW 1:19f lid 1). */
@Regel(id = "OVL-014", ernst = Severity.FOUT, bron = "BW 1:19f lid 1", leest = "plaatsOverlijden")
final class GemeenteVanOverlijdenOntvangt implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        String gemeente = ontvangst.gemeente();
        String plaats = aangifte.plaatsOverlijden();
        if (gemeente != null && !Answer.isLeeg(plaats) && !gemeente.equals(plaats)) {
            meld.op("/plaatsOverlijden");
        }
    }
}
