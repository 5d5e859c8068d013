package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;
import nl.collectief.verhuis.Verblijfsduur;

/** The measure of the law and the eight months of practice agree. */
@Regel(
        id = "VRH-074",
        ernst = Severity.WAARSCHUWING,
        bron = "Wbrp 2.43(1)",
        leest = {"verblijfsperiodenBuitenland", "verhuisdatum"})
final class WetEnPraktijkGelijk implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        Verblijfsduur duur = Verblijfsduur.buitenland(emigratie);
        if (duur != null && duur.isTweeDerde() != duur.isAchtMaanden()) {
            meld.op("/verblijfsperiodenBuitenland");
        }
    }
}
