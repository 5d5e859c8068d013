package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;

/** Until 2022 the form ended when any resident stayed (E16 1.3). */
@Regel(
        id = "VRH-086",
        ernst = Severity.FOUT,
        bron = "E16 1.3",
        tot = "2022-01-01",
        leest = {"woontAlleen", "alleBewonersEmigreren", "verwantenBlijven"})
final class FormulierEindigtBijBewoners implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        if (Remaining.bewoners(emigratie) && Remaining.isIngevuld(emigratie)) {
            meld.op("/verwantenBlijven");
        }
    }
}
