package nl.collectief.brp.regel;

import nl.collectief.brp.SoortDocument;
import nl.collectief.brp.UittrekselBurgerlijkeStand;
import nl.collectief.brp.UittrekselBurgerlijkeStandRegel;
import nl.collectief.brp.VanWieAkte;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;

/** A copy of the akte of someone else is given to who shows a gerechtvaardigd belang (BW 1:23b(2)). */
@Regel(
        id = "BRP-044",
        ernst = Severity.WAARSCHUWING,
        bron = "BW 1:23b(2)",
        vanaf = "2016-10-31",
        leest = {"regels[].soortAkte", "regels[].vanWie", "regels[].soortDocument", "regels[].belang"})
final class BelangBijAfschrift implements Wetsregel<UittrekselBurgerlijkeStand> {

    @Override
    public void toets(UittrekselBurgerlijkeStand aanvraag, Ontvangst ontvangst, Meld meld) {
        Akten.elk(aanvraag, (regel, plaats) -> {
            if (isVanEenAnder(regel) && isAfschrift(regel) && Parts.isLeeg(regel.belang())) {
                meld.op(plaats + "/belang");
            }
        });
    }

    private static boolean isVanEenAnder(UittrekselBurgerlijkeStandRegel regel) {
        return regel.vanWie() != null && regel.vanWie() != VanWieAkte.ZELF;
    }

    private static boolean isAfschrift(UittrekselBurgerlijkeStandRegel regel) {
        return regel.soortDocument() == SoortDocument.AFSCHRIFT && Akten.heeftUittreksel(regel.soortAkte());
    }
}
