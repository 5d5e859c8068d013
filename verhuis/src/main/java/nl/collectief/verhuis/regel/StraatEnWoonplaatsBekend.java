package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.Verblijfsadres;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** The message names street and town (ERR-05). */
@Regel(
        id = "VRH-052",
        ernst = Severity.WAARSCHUWING,
        bron = "ERR-05",
        leest = {"nieuwAdres.straatnaam", "nieuwAdres.woonplaats"},
        zwijgtBij = "VRH-004")
final class StraatEnWoonplaatsBekend implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        Verblijfsadres adres = Parts.nieuwAdres(verhuizing);
        if (!Parts.isVestiging(verhuizing) && (Parts.isLeeg(adres.straatnaam()) || Parts.isLeeg(adres.woonplaats()))) {
            meld.op("/nieuwAdres/straatnaam");
        }
    }
}
