package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;

/** Until 2022 who left any resident behind appeared in person (Wbrp 2.43(3), old). */
@Regel(
        id = "VRH-079",
        ernst = Severity.FOUT,
        bron = "Wbrp 2.43(3), text before 01-01-2022",
        tot = "2022-01-01",
        leest = {"woontAlleen", "alleBewonersEmigreren", "verwantenBlijven"})
final class GeenBewonersBlijven implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        if (Remaining.bewoners(emigratie)) {
            meld.op("/verwantenBlijven");
        }
    }
}
