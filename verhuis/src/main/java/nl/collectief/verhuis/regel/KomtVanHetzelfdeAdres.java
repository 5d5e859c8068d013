package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** Many gemeenten accept only moves from one address together, though the law asks the new one alone (Wbrp 2.49(5)). */
@Regel(
        id = "VRH-036",
        ernst = Severity.WAARSCHUWING,
        bron = "Wbrp 2.49(5)",
        leest = {"gezinsleden[].relatie", "gezinsleden[].geboortedatum", "gezinsleden[].woontOpHuidigAdres"})
final class KomtVanHetzelfdeAdres implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        Family.elk(verhuizing, (lid, plaats) -> {
            if (lid.woontOpHuidigAdres() == JaNee.NEE && Family.isVolwassenGezinslid(lid, ontvangst)) {
                meld.op(plaats + "/relatie");
            }
        });
    }
}
