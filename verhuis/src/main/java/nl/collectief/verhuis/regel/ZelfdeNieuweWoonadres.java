package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** Partner, parent and adult child get the same new woonadres as the aangever (Wbrp 2.49(1)(a), (b), (5)). */
@Regel(
        id = "VRH-034",
        ernst = Severity.FOUT,
        bron = "Wbrp 2.49(1)(a), (b), (5)",
        leest = {"gezinsleden[].relatie", "gezinsleden[].geboortedatum", "gezinsleden[].wordtBewonerNieuwAdres"})
final class ZelfdeNieuweWoonadres implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        Family.elk(verhuizing, (lid, plaats) -> {
            if (lid.wordtBewonerNieuwAdres() == JaNee.NEE && Family.isVolwassenGezinslid(lid, ontvangst)) {
                meld.op(plaats + "/relatie");
            }
        });
    }
}
