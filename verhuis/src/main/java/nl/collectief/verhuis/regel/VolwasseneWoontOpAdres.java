package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;

/** Partner, parent and adult child leave from the same woonadres (Wbrp 2.49(1), (4)). */
@Regel(
        id = "VRH-087",
        ernst = Severity.FOUT,
        bron = "Wbrp 2.49(1), (4), (5)",
        leest = {"meeEmigrerenden[].relatie", "meeEmigrerenden[].geboortedatum", "meeEmigrerenden[].woontOpHuidigAdres"
        })
final class VolwasseneWoontOpAdres implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        Family.elk(emigratie, (lid, plaats) -> {
            if (lid.woontOpHuidigAdres() == JaNee.NEE && Family.isVolwassenGezinslid(lid, ontvangst)) {
                meld.op(plaats + "/relatie");
            }
        });
    }
}
