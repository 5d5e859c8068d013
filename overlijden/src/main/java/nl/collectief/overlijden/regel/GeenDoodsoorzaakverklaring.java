package nl.collectief.overlijden.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.SoortDocument;

/** The cause of death goes from the doctor to the CBS, never to the gemeente (Wlb 12a). */
@Regel(id = "OVL-096", ernst = Severity.FOUT, bron = "Wlb 12a", leest = "documenten")
final class GeenDoodsoorzaakverklaring implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (Documents.heeft(aangifte, SoortDocument.DOODSOORZAAKVERKLARING)) {
            meld.op("/documenten");
        }
    }
}
