package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;
import nl.collectief.verhuis.Relatie;

/** Only for family one declares a departure; an adult stepchild is none (Wbrp 2.48, 2.49(1), (4)). */
@Regel(
        id = "VRH-082",
        ernst = Severity.FOUT,
        bron = "Wbrp 2.48, 2.49(1), (4)",
        leest = {"meeEmigrerenden[].relatie", "meeEmigrerenden[].geboortedatum"})
final class MeeEmigrerendeIsVerwant implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        Family.elk(emigratie, (lid, plaats) -> {
            if (lid.relatie() == Relatie.OVERIG
                    || lid.relatie() == Relatie.VERZORGDE && Ages.isZekerMeerderjarig(lid.geboortedatum(), ontvangst)) {
                meld.op(plaats + "/relatie");
            }
        });
    }
}
