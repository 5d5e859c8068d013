package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;
import nl.collectief.verhuis.TermijnAangifte;

/** The aangifte comes before the departure; a later one the college may use (Wbrp 2.21(2), 2.43(1)). */
@Regel(id = "VRH-071", ernst = Severity.WAARSCHUWING, bron = "Wbrp 2.21(2), (3), 2.43(1)", leest = "verhuisdatum")
final class VoorHetVertrek implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        TermijnAangifte termijn = TermijnAangifte.van(emigratie);
        if (termijn != null && ontvangst.vandaag().isAfter(termijn.laatsteDag())) {
            meld.op("/verhuisdatum", termijn.argumenten());
        }
    }
}
