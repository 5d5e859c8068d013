package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;
import nl.collectief.verhuis.Relatie;

/** Only an adult child declares the departure of a parent (Wbrp 2.49(1)(a), (4)). */
@Regel(
        id = "VRH-083",
        ernst = Severity.FOUT,
        bron = "Wbrp 2.49(1)(a), (4)",
        leest = {"meeEmigrerenden[].relatie", "inloggen.geboortedatum"})
final class KindDatVertrekAangeeftIsMeerderjarig implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        Family.elk(emigratie, (lid, plaats) -> {
            if (lid.relatie() == Relatie.OUDER
                    && Ages.isZekerMinderjarig(Ages.geboren(emigratie, ontvangst), ontvangst)) {
                meld.op(plaats + "/relatie");
            }
        });
    }
}
