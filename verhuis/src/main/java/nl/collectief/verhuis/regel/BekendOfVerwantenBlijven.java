package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;

/** Whether relatives stay decides whether one must appear in person (Wbrp 2.43(3)). */
@Regel(
        id = "VRH-079",
        ernst = Severity.WAARSCHUWING,
        bron = "Wbrp 2.43(3)",
        tekst = "VRH-079.onbekend",
        vanaf = "2022-01-01",
        leest = {"woontAlleen", "alleBewonersEmigreren", "verwantenBlijven"})
final class BekendOfVerwantenBlijven implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        if (Remaining.bewoners(emigratie) && emigratie.verwantenBlijven() == null) {
            meld.op("/verwantenBlijven");
        }
    }
}
