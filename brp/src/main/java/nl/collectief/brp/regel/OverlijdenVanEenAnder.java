package nl.collectief.brp.regel;

import nl.collectief.brp.SoortAkte;
import nl.collectief.brp.UittrekselBurgerlijkeStand;
import nl.collectief.brp.VanWieAkte;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;

/** Nobody asks the akte of his own death (E-03). */
@Regel(
        id = "BRP-041",
        ernst = Severity.FOUT,
        bron = "BS 3.1; E-03",
        vanaf = "2016-10-31",
        leest = {"regels[].soortAkte", "regels[].vanWie"})
final class OverlijdenVanEenAnder implements Wetsregel<UittrekselBurgerlijkeStand> {

    @Override
    public void toets(UittrekselBurgerlijkeStand aanvraag, Ontvangst ontvangst, Meld meld) {
        Akten.elk(aanvraag, (regel, plaats) -> {
            if (regel.soortAkte() == SoortAkte.OVERLIJDEN && regel.vanWie() == VanWieAkte.ZELF) {
                meld.op(plaats + "/vanWie");
            }
        });
    }
}
