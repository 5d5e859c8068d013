package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.Burgeraanvraag;

/** For someone under curatele the curator declares (Wbrp 2.48(c)). */
@Regel(id = "VRH-031", ernst = Severity.FOUT, bron = "Wbrp 2.48(c)", leest = "inloggen.burgerservicenummer")
final class AangeverNietOnderCuratele<A extends Burgeraanvraag> implements Wetsregel<A> {

    @Override
    public void toets(A aanvraag, Ontvangst ontvangst, Meld meld) {
        Persoon aanvrager = Parts.aanvrager(ontvangst);
        if (aanvrager != null && Boolean.TRUE.equals(aanvrager.onderCuratele())) {
            meld.op("/inloggen");
        }
    }
}
