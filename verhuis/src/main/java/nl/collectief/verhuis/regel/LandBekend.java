package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.tabel.Land;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;

/** An unknown country is of no use in an aangifte (LO BRP 13.10). */
@Regel(id = "VRH-088", ernst = Severity.WAARSCHUWING, bron = "LO BRP 13.10", leest = "adresBuitenland.landcode")
final class LandBekend implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        if (Land.ONBEKEND.equals(Parts.adresBuitenland(emigratie).landcode())) {
            meld.op("/adresBuitenland/landcode");
        }
    }
}
