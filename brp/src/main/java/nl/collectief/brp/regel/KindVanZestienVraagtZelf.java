package nl.collectief.brp.regel;

import nl.collectief.brp.UittrekselBrp;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import org.jspecify.annotations.Nullable;

/** Parents, guardians and carers ask for a child younger than 16; an older one asks itself (Wbrp 2.55(2)). */
@Regel(
        id = "BRP-013",
        ernst = Severity.WAARSCHUWING,
        bron = "Wbrp 2.55(2)",
        vanaf = "2016-10-31",
        leest = {"regels[].vanWie", "regels[].kinderen[].geboortedatum"})
final class KindVanZestienVraagtZelf implements Wetsregel<UittrekselBrp> {

    @Override
    public void toets(UittrekselBrp aanvraag, Ontvangst ontvangst, Meld meld) {
        aanvraag.betrokkenen().forEach((plaats, kind) -> {
            if (isMinderjarigVanZestien(kind.geboortedatum(), ontvangst)) {
                meld.op(plaats + "/geboortedatum");
            }
        });
    }

    /** Surely under 18, and perhaps 16 or more; about older ones BRP-012 speaks. */
    private static boolean isMinderjarigVanZestien(@Nullable DatumOnvolledig geboren, Ontvangst ontvangst) {
        return Ages.heeftLeeftijd(geboren, Ages.MEERDERJARIG, ontvangst) == Certainty.UITGESLOTEN
                && Ages.heeftLeeftijd(geboren, Ages.ZELF_VRAGEN, ontvangst) != Certainty.UITGESLOTEN;
    }
}
