package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.AdresBuitenland;
import nl.collectief.verhuis.EmigratieDoorgeven;

/** Line 2 stands with any address and line 1 with line 3 (LO BRP group 13). */
@Regel(
        id = "VRH-077",
        ernst = Severity.WAARSCHUWING,
        bron = "LO BRP 4.5 group 13",
        leest = {"adresBuitenland.regel1", "adresBuitenland.regel2", "adresBuitenland.regel3"})
final class AdresregelsZonderGaten implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        AdresBuitenland adres = Parts.adresBuitenland(emigratie);
        boolean een = !Parts.isLeeg(adres.regel1());
        boolean twee = !Parts.isLeeg(adres.regel2());
        boolean drie = !Parts.isLeeg(adres.regel3());
        if (een && !twee || drie && !(een && twee)) {
            meld.op("/adresBuitenland");
        }
    }
}
