package nl.collectief.verhuis.regel;

import java.util.Map;
import nl.collectief.core.Normalisation;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.Burgeraanvraag;

/** A voorvoegsel has at most 10 characters in the register; the form allows 20 (ERR-20). */
@Regel(id = "VRH-017", ernst = Severity.FOUT, bron = "LO BRP 02.30; ERR-20", leest = "inloggen.voorvoegsel")
final class VoorvoegselPastInRegister<A extends Burgeraanvraag> implements Wetsregel<A> {

    private static final int MAX = 10;

    @Override
    public void toets(A aanvraag, Ontvangst ontvangst, Meld meld) {
        String voorvoegsel = Parts.inloggen(aanvraag).voorvoegsel();
        if (voorvoegsel != null && lengte(voorvoegsel) > MAX) {
            meld.op("/inloggen/voorvoegsel", Map.of("max", MAX));
        }
    }

    private static int lengte(String tekst) {
        String normaal = Normalisation.trim(tekst);
        return normaal.codePointCount(0, normaal.length());
    }
}
