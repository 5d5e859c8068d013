package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.AdresBuitenland;
import nl.collectief.verhuis.EmigratieDoorgeven;

/** An aangifte of departure names the next stay (Wbrp 2.43(2)). */
@Regel(
        id = "VRH-085",
        ernst = Severity.WAARSCHUWING,
        bron = "Wbrp 2.43(2)",
        leest = {"adresBuitenland.regel1", "adresBuitenland.regel2", "adresBuitenland.regel3"})
final class AdresBuitenlandBekend implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        AdresBuitenland adres = Parts.adresBuitenland(emigratie);
        if (Parts.isLeeg(adres.regel1()) && Parts.isLeeg(adres.regel2()) && Parts.isLeeg(adres.regel3())) {
            meld.op("/adresBuitenland");
        }
    }
}
