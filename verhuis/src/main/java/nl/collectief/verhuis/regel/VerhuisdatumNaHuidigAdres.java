package nl.collectief.verhuis.regel;

import java.time.LocalDate;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** The move comes after the first day at the present address. */
@Regel(id = "VRH-024", ernst = Severity.WAARSCHUWING, bron = "verhuis 4.2", leest = "verhuisdatum")
final class VerhuisdatumNaHuidigAdres implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        Persoon aanvrager = Parts.aanvrager(ontvangst);
        Persoon.Verblijfplaats plaats = aanvrager == null ? null : aanvrager.verblijfplaats();
        LocalDate vanaf =
                plaats == null || plaats.vanaf() == null ? null : plaats.vanaf().vroegste();
        LocalDate verhuisdatum = verhuizing.verhuisdatum();
        if (verhuisdatum != null && vanaf != null && !verhuisdatum.isAfter(vanaf)) {
            meld.op("/verhuisdatum");
        }
    }
}
