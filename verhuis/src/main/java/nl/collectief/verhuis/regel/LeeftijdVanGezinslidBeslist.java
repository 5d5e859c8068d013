package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.Gezinslid;
import nl.collectief.verhuis.Relatie;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** A partial date of birth must not leave open whether a gezinslid may move along. */
@Regel(
        id = "VRH-043",
        ernst = Severity.WAARSCHUWING,
        bron = "ERR-21",
        leest = {"gezinsleden[].relatie", "gezinsleden[].geboortedatum"})
final class LeeftijdVanGezinslidBeslist implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        Family.elk(verhuizing, (lid, plaats) -> {
            if (isOnbeslist(lid, ontvangst)) {
                meld.op(plaats + "/geboortedatum");
            }
        });
    }

    private static boolean isOnbeslist(Gezinslid lid, Ontvangst ontvangst) {
        Relatie relatie = lid.relatie();
        boolean kind = relatie == Relatie.KIND && Ages.isOnbeslist(lid.geboortedatum(), Ages.ZELF_AANGEVEN, ontvangst);
        boolean grens = relatie == Relatie.KIND || relatie == Relatie.PUPIL || relatie == Relatie.VERZORGDE;
        return kind || grens && Ages.isOnbeslist(lid.geboortedatum(), Ages.MEERDERJARIG, ontvangst);
    }
}
