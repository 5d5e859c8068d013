package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.TermijnAangifte;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** The aangifte comes at most four weeks before the move; all days count (Wbrp 2.39(2), ATW 1(2)). */
@Regel(id = "VRH-020", ernst = Severity.FOUT, bron = "Wbrp 2.39(2); ATW 1(2)", leest = "verhuisdatum")
final class NietEerderDanVierWeken implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        TermijnAangifte termijn = TermijnAangifte.van(verhuizing, ontvangst.kalender());
        if (termijn != null && ontvangst.vandaag().isBefore(termijn.eersteDag())) {
            meld.op("/verhuisdatum", termijn.argumenten());
        }
    }
}
