package nl.collectief.brp.regel;

import java.util.Map;
import nl.collectief.brp.Burgeraanvraag;
import nl.collectief.core.aanvraag.Gegevensbron;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;

/** Given names of the register may be longer than the form asks; not every receiver keeps them whole (E-13). */
@Regel(
        id = "BRP-007",
        ernst = Severity.WAARSCHUWING,
        bron = "P.2; E-13; LO BRP 02.10",
        tekst = "BRP-007.register",
        vanaf = "2016-10-31",
        leest = {
            "kinderen[].voornamen",
            "regels[].kinderen[].voornamen",
            "regels[].betrokkene.voornamen",
            "kinderen[].bron",
            "regels[].kinderen[].bron",
            "regels[].betrokkene.bron"
        })
final class VoornamenUitRegisterPassen<A extends Burgeraanvraag> implements Wetsregel<A> {

    private static final int MAX = 100;

    @Override
    public void toets(A aanvraag, Ontvangst ontvangst, Meld meld) {
        aanvraag.betrokkenen().forEach((plaats, persoon) -> {
            if (persoon.bron() == Gegevensbron.BRP && Parts.isLanger(persoon.voornamen(), MAX)) {
                meld.op(plaats + "/voornamen", Map.of("max", MAX));
            }
        });
    }
}
