package nl.collectief.brp.regel;

import nl.collectief.brp.BewijsInLeven;
import nl.collectief.core.aanvraag.Bijlagen;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;

/** A proof of being alive for a pension fund is asked with the letter of that fund (E-11). */
@Regel(
        id = "BRP-036",
        ernst = Severity.WAARSCHUWING,
        bron = "2.1; E-11",
        vanaf = "2016-10-31",
        leest = {"voorPensioenfonds", "bijlagen"})
final class MetBewijsVanPensioenfonds implements Wetsregel<BewijsInLeven> {

    @Override
    public void toets(BewijsInLeven bewijs, Ontvangst ontvangst, Meld meld) {
        Bijlagen bijlagen = bewijs.bijlagen();
        boolean leeg = bijlagen == null || bijlagen.bestanden().isEmpty();
        if (bewijs.voorPensioenfonds() == JaNee.JA && leeg) {
            meld.op("/bijlagen");
        }
    }
}
