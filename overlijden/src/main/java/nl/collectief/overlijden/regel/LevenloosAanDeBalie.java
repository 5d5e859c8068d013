package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.isLevenloos;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** The aangifte of a child born lifeless is done at the counter, unless the municipality takes it electronically. */
@Regel(id = "OVL-130", ernst = Severity.WAARSCHUWING, bron = "BBS 67a lid 2", leest = "soortAangifte")
final class LevenloosAanDeBalie implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (isLevenloos(aangifte) && !ontvangst.profiel().isJa("levenloosDigitaal")) {
            meld.op("/soortAangifte");
        }
    }
}
