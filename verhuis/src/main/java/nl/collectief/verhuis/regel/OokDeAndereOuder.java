package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** When the other parent with gezag stays, the college may ask both (Wbrp 2.45(1)). */
@Regel(
        id = "VRH-041",
        ernst = Severity.WAARSCHUWING,
        bron = "Wbrp 2.45(1)",
        leest = {"gezinsleden[].relatie", "gezinsleden[].geboortedatum", "gezinsleden[].andereOuderBlijft"})
final class OokDeAndereOuder implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        Family.elk(verhuizing, (lid, plaats) -> {
            if (lid.andereOuderBlijft() == JaNee.JA && Family.isMinderjarigKind(lid, ontvangst)) {
                meld.op(plaats + "/relatie");
            }
        });
    }
}
