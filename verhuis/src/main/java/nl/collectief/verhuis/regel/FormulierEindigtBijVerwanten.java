package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;

/** When relatives stay, the form ends after block 1 (E16 1.3, Wbrp 2.43(3)). */
@Regel(
        id = "VRH-086",
        ernst = Severity.FOUT,
        bron = "E16 1.3; Wbrp 2.43(3)",
        vanaf = "2022-01-01",
        leest = {"woontAlleen", "alleBewonersEmigreren", "verwantenBlijven"})
final class FormulierEindigtBijVerwanten implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        if (Remaining.verwanten(emigratie) && Remaining.isIngevuld(emigratie)) {
            meld.op("/verwantenBlijven");
        }
    }
}
