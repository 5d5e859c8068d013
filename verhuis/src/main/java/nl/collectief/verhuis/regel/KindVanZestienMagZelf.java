package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** A child of 16 or 17 may declare himself; a parent may when the child lives in (Wbrp 2.48(b)). */
@Regel(
        id = "VRH-037",
        ernst = Severity.WAARSCHUWING,
        bron = "Wbrp 2.48(b)",
        leest = {"gezinsleden[].relatie", "gezinsleden[].geboortedatum", "gezinsleden[].wordtBewonerNieuwAdres"})
final class KindVanZestienMagZelf implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        Family.elk(verhuizing, (lid, plaats) -> {
            if (lid.wordtBewonerNieuwAdres() != JaNee.NEE
                    && Ages.heeftLeeftijd(lid.geboortedatum(), Ages.ZELF_AANGEVEN, ontvangst) == Certainty.ZEKER
                    && Family.isMinderjarigKind(lid, ontvangst)) {
                meld.op(plaats + "/relatie");
            }
        });
    }
}
