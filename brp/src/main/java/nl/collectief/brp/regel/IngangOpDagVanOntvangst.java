package nl.collectief.brp.regel;

import java.time.LocalDate;
import java.util.Map;
import nl.collectief.brp.GebruikAchternaam;
import nl.collectief.brp.Ingangsdatum;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;

/** A use of the surname counts from the day of receipt, or from the day of an announced marriage or partnership. */
@Regel(
        id = "BRP-049",
        ernst = Severity.WAARSCHUWING,
        bron = "HUP Wijziging naamgebruik",
        vanaf = "2016-10-31",
        leest = {"ingangsdatum", "datumAangekondigdeVerbintenis"})
final class IngangOpDagVanOntvangst implements Wetsregel<GebruikAchternaam> {

    @Override
    public void toets(GebruikAchternaam aanvraag, Ontvangst ontvangst, Meld meld) {
        LocalDate gevraagd = aanvraag.ingangsdatum();
        LocalDate teRegistreren = Ingangsdatum.teRegistreren(aanvraag, ontvangst);
        if (gevraagd != null && !gevraagd.equals(teRegistreren)) {
            meld.op("/ingangsdatum", Map.of("dag", teRegistreren));
        }
    }
}
