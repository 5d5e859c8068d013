package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.VerblijfBuitenland;
import nl.collectief.verhuis.Verblijfsduur;

/** A stay that reaches two thirds of a year is a departure (Wbrp 2.43(1)). */
@Regel(
        id = "VRH-121",
        ernst = Severity.WAARSCHUWING,
        bron = "Wbrp 2.43(1)",
        leest = {"datumVertrek", "datumTerugkeer"},
        zwijgtBij = "VRH-120")
final class VerblijfIsGeenVertrek implements Wetsregel<VerblijfBuitenland> {

    @Override
    public void toets(VerblijfBuitenland verblijf, Ontvangst ontvangst, Meld meld) {
        Verblijfsduur duur = Verblijfsduur.verblijf(verblijf);
        if (duur != null && duur.isTweeDerde()) {
            meld.op("/datumTerugkeer");
        }
    }
}
