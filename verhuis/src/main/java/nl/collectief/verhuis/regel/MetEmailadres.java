package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.Burgeraanvraag;

/** Without an e-mail address there is no digital confirmation (VB16 1a.2). */
@Regel(id = "VRH-015", ernst = Severity.WAARSCHUWING, bron = "VB16 1a.2", leest = "inloggen.emailadres")
final class MetEmailadres<A extends Burgeraanvraag> implements Wetsregel<A> {

    @Override
    public void toets(A aanvraag, Ontvangst ontvangst, Meld meld) {
        if (Parts.isLeeg(Parts.inloggen(aanvraag).emailadres())) {
            meld.op("/inloggen/emailadres");
        }
    }
}
