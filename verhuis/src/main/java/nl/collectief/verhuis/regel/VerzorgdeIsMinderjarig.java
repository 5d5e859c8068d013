package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.Relatie;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** For an adult stepchild or foster child there is no ground to declare (Wbrp 2.48, 2.49). */
@Regel(
        id = "VRH-044",
        ernst = Severity.FOUT,
        bron = "Wbrp 2.48(a), (b); 2.49(1)(a)",
        leest = {"gezinsleden[].relatie", "gezinsleden[].geboortedatum"})
final class VerzorgdeIsMinderjarig implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        Family.elk(verhuizing, (lid, plaats) -> {
            if (lid.relatie() == Relatie.VERZORGDE && Ages.isZekerMeerderjarig(lid.geboortedatum(), ontvangst)) {
                meld.op(plaats + "/relatie");
            }
        });
    }
}
