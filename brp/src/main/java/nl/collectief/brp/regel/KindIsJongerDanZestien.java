package nl.collectief.brp.regel;

import nl.collectief.brp.Geheimhouding;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;

/** A child for whom a parent asks geheimhouding is younger than 16; older, it asks itself (Wbrp 2.59(2)). */
@Regel(
        id = "BRP-023",
        ernst = Severity.FOUT,
        bron = "Wbrp 2.59(2), 2.55(2); E-06",
        vanaf = "2016-10-31",
        leest = {"voorWie", "kinderen[].geboortedatum"})
final class KindIsJongerDanZestien implements Wetsregel<Geheimhouding> {

    @Override
    public void toets(Geheimhouding geheimhouding, Ontvangst ontvangst, Meld meld) {
        geheimhouding.betrokkenen().forEach((plaats, kind) -> {
            if (Ages.heeftLeeftijd(kind.geboortedatum(), Ages.ZELF_VRAGEN, ontvangst) == Certainty.ZEKER) {
                meld.op(plaats + "/geboortedatum");
            }
        });
    }
}
