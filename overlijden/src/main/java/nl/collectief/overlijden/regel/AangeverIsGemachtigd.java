package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.NEE;
import static nl.collectief.overlijden.regel.Parts.aangever;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** Only who was authorised by someone with own knowledge of the death declares electronically (BW 1:19h lid 2). */
@Regel(id = "OVL-023", ernst = Severity.FOUT, bron = "BW 1:19h lid 2", leest = "aangever.gemachtigd")
final class AangeverIsGemachtigd implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (aangever(aangifte).gemachtigd() == NEE) {
            meld.op("/aangever/gemachtigd");
        }
    }
}
