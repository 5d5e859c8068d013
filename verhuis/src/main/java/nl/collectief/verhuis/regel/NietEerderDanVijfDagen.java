package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;
import nl.collectief.verhuis.TermijnAangifte;

/** The aangifte of departure comes at most five days before it; all days count (Wbrp 2.43(1)). */
@Regel(id = "VRH-070", ernst = Severity.FOUT, bron = "Wbrp 2.43(1); ATW 1(2)", leest = "verhuisdatum")
final class NietEerderDanVijfDagen implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        TermijnAangifte termijn = TermijnAangifte.van(emigratie);
        if (termijn != null && ontvangst.vandaag().isBefore(termijn.eersteDag())) {
            meld.op("/verhuisdatum", termijn.argumenten());
        }
    }
}
