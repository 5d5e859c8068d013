package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;
import nl.collectief.verhuis.Verblijfsduur;

/** A departure is two thirds of a year abroad; less, and less than eight months, is a stay (Wbrp 2.43(1)). */
@Regel(
        id = "VRH-073",
        ernst = Severity.FOUT,
        bron = "Wbrp 2.43(1)",
        leest = {"verblijfsperiodenBuitenland", "verhuisdatum"})
final class LangGenoegBuitenland implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        Verblijfsduur duur = Verblijfsduur.buitenland(emigratie);
        if (duur != null && !duur.isTweeDerde() && !duur.isAchtMaanden()) {
            meld.op("/verblijfsperiodenBuitenland");
        }
    }
}
