package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.Relatie;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** Only an adult child declares for a parent (Wbrp 2.49(1)(a)). */
@Regel(
        id = "VRH-035",
        ernst = Severity.FOUT,
        bron = "Wbrp 2.49(1)(a)",
        leest = {"gezinsleden[].relatie", "inloggen.geboortedatum"})
final class KindDatAangeeftIsMeerderjarig implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        Family.elk(verhuizing, (lid, plaats) -> {
            if (lid.relatie() == Relatie.OUDER
                    && Ages.isZekerMinderjarig(Ages.geboren(verhuizing, ontvangst), ontvangst)) {
                meld.op(plaats + "/relatie");
            }
        });
    }
}
