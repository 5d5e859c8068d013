package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.TermijnAangifte;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** The aangifte comes at the latest on the fifth day after arrival (Wbrp 2.38(1)). */
@Regel(
        id = "VRH-112",
        ernst = Severity.WAARSCHUWING,
        bron = "Wbrp 2.38(1), 2.19(4); ATW 1(1)",
        leest = "vestiging.datumAankomst")
final class UiterlijkVijfdeDagNaAankomst implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        TermijnAangifte termijn = TermijnAangifte.van(Parts.vestiging(verhuizing), ontvangst.kalender());
        if (termijn != null && ontvangst.vandaag().isAfter(termijn.laatsteDag())) {
            meld.op("/vestiging/datumAankomst", termijn.argumenten());
        }
    }
}
