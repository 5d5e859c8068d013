package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;

/** For six countries and bodies of the Koninkrijk a verhuisbericht is owed for free (Wbrp 2.21(5)). */
@Regel(id = "VRH-084", ernst = Severity.WAARSCHUWING, bron = "Wbrp 2.21(5)", leest = "adresBuitenland.landcode")
final class VerhuisberichtIsGratis implements Wetsregel<EmigratieDoorgeven> {

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        String code = Parts.adresBuitenland(emigratie).landcode();
        if (code != null && Parts.CARIBISCH.contains(code)) {
            meld.op("/adresBuitenland/landcode");
        }
    }
}
