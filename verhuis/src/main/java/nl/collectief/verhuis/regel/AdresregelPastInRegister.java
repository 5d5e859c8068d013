package nl.collectief.verhuis.regel;

import java.util.Map;
import nl.collectief.core.Normalisation;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.AdresBuitenland;
import nl.collectief.verhuis.EmigratieDoorgeven;
import org.jspecify.annotations.Nullable;

/** An address line has at most 35 characters in the register; cutting one would change the address (ERR-26). */
@Regel(
        id = "VRH-076",
        ernst = Severity.FOUT,
        bron = "LO BRP 13.30-13.50; ERR-26",
        leest = {"adresBuitenland.regel1", "adresBuitenland.regel2", "adresBuitenland.regel3"})
final class AdresregelPastInRegister implements Wetsregel<EmigratieDoorgeven> {

    private static final int MAX = 35;

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        AdresBuitenland adres = Parts.adresBuitenland(emigratie);
        regel(adres.regel1(), "/adresBuitenland/regel1", meld);
        regel(adres.regel2(), "/adresBuitenland/regel2", meld);
        regel(adres.regel3(), "/adresBuitenland/regel3", meld);
    }

    private static void regel(@Nullable String regel, String plaats, Meld meld) {
        String normaal = regel == null ? "" : Normalisation.trim(regel);
        if (normaal.codePointCount(0, normaal.length()) > MAX) {
            meld.op(plaats, Map.of("max", MAX));
        }
    }
}
