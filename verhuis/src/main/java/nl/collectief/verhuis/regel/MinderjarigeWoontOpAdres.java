package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;

/** A minor with another woonadres appears in person, unless all his relatives there leave too (Wbrp 2.43(4)); health and prison lift that (BBRP 30(4), (5)). */
@Regel(
        id = "VRH-087",
        ernst = Severity.WAARSCHUWING,
        bron = "Wbrp 2.43(4); BBRP 30",
        tekst = "VRH-087.minderjarig",
        vanaf = "2022-01-01",
        leest = {
            "meeEmigrerenden[].relatie",
            "meeEmigrerenden[].geboortedatum",
            "meeEmigrerenden[].woontOpHuidigAdres",
            "grondNietInPersoon"
        })
final class MinderjarigeWoontOpAdres implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        Family.elk(emigratie, (lid, plaats) -> {
            if (emigratie.grondNietInPersoon() == null && MinorElsewhere.is(lid, ontvangst)) {
                meld.op(plaats + "/relatie");
            }
        });
    }
}
