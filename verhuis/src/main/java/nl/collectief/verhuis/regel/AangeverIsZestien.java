package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.Burgeraanvraag;

/** For someone under 16 the duty rests on parents, guardians and carers (Wbrp 2.48(a)). */
@Regel(id = "VRH-030", ernst = Severity.FOUT, bron = "Wbrp 2.48(a)", leest = "inloggen.geboortedatum")
final class AangeverIsZestien<A extends Burgeraanvraag> implements Wetsregel<A> {

    @Override
    public void toets(A aanvraag, Ontvangst ontvangst, Meld meld) {
        if (Ages.heeftLeeftijd(Ages.geboren(aanvraag, ontvangst), Ages.ZELF_AANGEVEN, ontvangst)
                == Certainty.UITGESLOTEN) {
            meld.op("/inloggen");
        }
    }
}
