package nl.collectief.brp.regel;

import java.util.Map;
import nl.collectief.brp.Burgeraanvraag;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import org.jspecify.annotations.Nullable;

/** A voorvoegsel has at most 10 characters in the register; the form allows 20 (E-14). */
@Regel(
        id = "BRP-008",
        ernst = Severity.WAARSCHUWING,
        bron = "LO BRP 02.30; E-14",
        vanaf = "2016-10-31",
        leest = {
            "inloggen.voorvoegsel",
            "kinderen[].voorvoegsel",
            "regels[].kinderen[].voorvoegsel",
            "regels[].betrokkene.voorvoegsel"
        })
final class VoorvoegselPastInRegister<A extends Burgeraanvraag> implements Wetsregel<A> {

    private static final int MAX = 10;

    @Override
    public void toets(A aanvraag, Ontvangst ontvangst, Meld meld) {
        meld(Parts.inloggen(aanvraag).voorvoegsel(), "/inloggen", meld);
        aanvraag.betrokkenen().forEach((plaats, persoon) -> meld(persoon.voorvoegsel(), plaats, meld));
    }

    private static void meld(@Nullable String voorvoegsel, String plaats, Meld meld) {
        if (Parts.isLanger(voorvoegsel, MAX)) {
            meld.op(plaats + "/voorvoegsel", Map.of("max", MAX));
        }
    }
}
