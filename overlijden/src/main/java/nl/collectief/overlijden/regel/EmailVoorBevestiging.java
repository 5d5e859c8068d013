package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.inloggen;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.formulier.Answer;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** With an e-mail address the company gets a confirmation (vast blok Inloggen bedrijf). */
@Regel(id = "OVL-007", ernst = Severity.WAARSCHUWING, bron = "IB16 1a.2", leest = "inloggen.emailadres")
final class EmailVoorBevestiging implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (Answer.isLeeg(inloggen(aangifte).emailadres())) {
            meld.op("/inloggen/emailadres");
        }
    }
}
