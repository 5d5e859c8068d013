package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** The aangifte goes to the gemeente of the new address (Wbrp 2.39(1)). */
@Regel(id = "VRH-054", ernst = Severity.FOUT, bron = "Wbrp 2.39(1)", leest = "nieuwAdres.gemeente")
final class GemeenteVanHetNieuweAdres implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        String gemeente = Parts.nieuwAdres(verhuizing).gemeente();
        String ontvangend = ontvangst.gemeente();
        if (!Parts.isLeeg(gemeente) && ontvangend != null && !ontvangend.equals(gemeente)) {
            meld.op("/nieuwAdres/gemeente");
        }
    }
}
