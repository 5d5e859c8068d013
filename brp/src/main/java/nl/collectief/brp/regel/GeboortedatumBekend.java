package nl.collectief.brp.regel;

import nl.collectief.brp.Burgeraanvraag;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import org.jspecify.annotations.Nullable;

/** Of a date of birth at least the year is known, or nobody can be found by it. */
@Regel(
        id = "BRP-004",
        ernst = Severity.WAARSCHUWING,
        bron = "brp 4",
        vanaf = "2016-10-31",
        leest = {
            "inloggen.geboortedatum",
            "kinderen[].geboortedatum",
            "regels[].kinderen[].geboortedatum",
            "regels[].betrokkene.geboortedatum"
        })
final class GeboortedatumBekend<A extends Burgeraanvraag> implements Wetsregel<A> {

    @Override
    public void toets(A aanvraag, Ontvangst ontvangst, Meld meld) {
        meld(Parts.inloggen(aanvraag).geboortedatum(), "/inloggen", meld);
        aanvraag.betrokkenen().forEach((plaats, persoon) -> meld(persoon.geboortedatum(), plaats, meld));
    }

    private static void meld(@Nullable DatumOnvolledig geboren, String plaats, Meld meld) {
        if (geboren != null && geboren.isOnbekend()) {
            meld.op(plaats + "/geboortedatum");
        }
    }
}
