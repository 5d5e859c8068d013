package nl.collectief.verhuis.regel;

import java.time.LocalDate;
import java.util.Map;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;

/** The day of receipt is recorded as the day of departure (Wbrp 2.21(3)). */
@Regel(
        id = "VRH-072",
        ernst = Severity.WAARSCHUWING,
        bron = "Wbrp 2.21(3)",
        leest = "verhuisdatum",
        zwijgtBij = "VRH-070")
final class VertrekOpDagVanAangifte implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        LocalDate dag = ontvangst.vandaag();
        if (emigratie.verhuisdatum() != null && !dag.equals(emigratie.verhuisdatum())) {
            meld.op("/verhuisdatum", Map.of("dagVanAangifte", dag));
        }
    }
}
