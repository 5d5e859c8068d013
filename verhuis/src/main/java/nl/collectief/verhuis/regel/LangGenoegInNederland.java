package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.Verblijfsduur;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** An ingezetene stays two thirds of half a year (Wbrp 2.38(1)). */
@Regel(
        id = "VRH-111",
        ernst = Severity.WAARSCHUWING,
        bron = "Wbrp 2.38(1)",
        leest = {"vestiging.datumAankomst", "vestiging.verblijfsperioden"})
final class LangGenoegInNederland implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        Verblijfsduur duur = Verblijfsduur.inNederland(Parts.vestiging(verhuizing));
        if (duur != null && !duur.isTweeDerde()) {
            meld.op("/vestiging");
        }
    }
}
