package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.Relatie;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** Who takes care of a minor declares for him; proof may be asked (Wbrp 2.48(a), (b)). */
@Regel(
        id = "VRH-039",
        ernst = Severity.WAARSCHUWING,
        bron = "Wbrp 2.48(a), (b)",
        leest = {"gezinsleden[].relatie", "gezinsleden[].geboortedatum"})
final class BewijsVanVerzorging implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        Family.elk(verhuizing, (lid, plaats) -> {
            if (lid.relatie() == Relatie.VERZORGDE && Ages.isZekerMinderjarig(lid.geboortedatum(), ontvangst)) {
                meld.op(plaats + "/relatie");
            }
        });
    }
}
