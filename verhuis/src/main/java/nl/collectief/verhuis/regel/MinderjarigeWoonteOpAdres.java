package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;

/** A minor with another woonadres appears in person, unless every ingezetene there left too (Wbrp 2.43(4), until 2022). */
@Regel(
        id = "VRH-087",
        ernst = Severity.WAARSCHUWING,
        bron = "Wbrp 2.43(4), text before 01-01-2022",
        tekst = "VRH-087.minderjarig",
        tot = "2022-01-01",
        leest = {
            "meeEmigrerenden[].relatie",
            "meeEmigrerenden[].geboortedatum",
            "meeEmigrerenden[].woontOpHuidigAdres",
            "grondNietInPersoon"
        })
final class MinderjarigeWoonteOpAdres implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        Family.elk(emigratie, (lid, plaats) -> {
            if (emigratie.grondNietInPersoon() == null && MinorElsewhere.is(lid, ontvangst)) {
                meld.op(plaats + "/relatie");
            }
        });
    }
}
