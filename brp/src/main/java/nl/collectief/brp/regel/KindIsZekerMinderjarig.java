package nl.collectief.brp.regel;

import nl.collectief.brp.UittrekselBrp;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;

/** A partial date of birth must not leave open whether a child is under 18 (BW 1:233). */
@Regel(
        id = "BRP-012",
        ernst = Severity.WAARSCHUWING,
        bron = "BW 1:233",
        tekst = "BRP-012.onbeslist",
        vanaf = "2016-10-31",
        leest = {"regels[].vanWie", "regels[].kinderen[].geboortedatum"})
final class KindIsZekerMinderjarig implements Wetsregel<UittrekselBrp> {

    @Override
    public void toets(UittrekselBrp aanvraag, Ontvangst ontvangst, Meld meld) {
        aanvraag.betrokkenen().forEach((plaats, kind) -> {
            if (Ages.heeftLeeftijd(kind.geboortedatum(), Ages.MEERDERJARIG, ontvangst) == Certainty.ONBESLIST) {
                meld.op(plaats + "/geboortedatum");
            }
        });
    }
}
