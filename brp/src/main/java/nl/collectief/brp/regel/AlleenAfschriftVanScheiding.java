package nl.collectief.brp.regel;

import nl.collectief.brp.SoortDocument;
import nl.collectief.brp.UittrekselBurgerlijkeStand;
import nl.collectief.brp.UittrekselBurgerlijkeStandRegel;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;

/** Of a divorce or the end of a partnership no extract exists (BW 1:23b(1); E-08). */
@Regel(
        id = "BRP-043",
        ernst = Severity.FOUT,
        bron = "BW 1:23b(1), (2); E-08",
        vanaf = "2016-10-31",
        leest = {"regels[].soortAkte", "regels[].soortDocument"})
final class AlleenAfschriftVanScheiding implements Wetsregel<UittrekselBurgerlijkeStand> {

    @Override
    public void toets(UittrekselBurgerlijkeStand aanvraag, Ontvangst ontvangst, Meld meld) {
        Akten.elk(aanvraag, (regel, plaats) -> {
            if (isUittreksel(regel) && regel.soortAkte() != null && !Akten.heeftUittreksel(regel.soortAkte())) {
                meld.op(plaats + "/soortDocument");
            }
        });
    }

    /** An extract in one language or in several. */
    private static boolean isUittreksel(UittrekselBurgerlijkeStandRegel regel) {
        return regel.soortDocument() != null && regel.soortDocument() != SoortDocument.AFSCHRIFT;
    }
}
