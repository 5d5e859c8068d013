package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Inlogmiddel;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.ToestemmingInwoning;

/** Without DigiD the identity of the hoofdbewoner is not established (ERR-34). */
@Regel(id = "VRH-096", ernst = Severity.WAARSCHUWING, bron = "ERR-34", leest = "inloggen.inlogmiddel")
final class HoofdbewonerMetDigid implements Wetsregel<ToestemmingInwoning> {

    @Override
    public void toets(ToestemmingInwoning toestemming, Ontvangst ontvangst, Meld meld) {
        if (Parts.inloggen(toestemming).inlogmiddel() == Inlogmiddel.BSN) {
            meld.op("/inloggen/inlogmiddel");
        }
    }
}
