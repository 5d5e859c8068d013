package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;

/** Who leaves a partner or relative to the 2nd degree behind appears in person (Wbrp 2.43(3)). */
@Regel(
        id = "VRH-079",
        ernst = Severity.FOUT,
        bron = "Wbrp 2.43(3)",
        vanaf = "2022-01-01",
        leest = {"woontAlleen", "alleBewonersEmigreren", "verwantenBlijven"})
final class GeenVerwantenBlijven implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        if (Remaining.verwanten(emigratie)) {
            meld.op("/verwantenBlijven");
        }
    }
}
