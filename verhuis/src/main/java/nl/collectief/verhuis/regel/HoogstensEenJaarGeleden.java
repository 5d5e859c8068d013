package nl.collectief.verhuis.regel;

import java.time.LocalDate;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** A move of more than a year ago is probably a typing error. */
@Regel(id = "VRH-025", ernst = Severity.WAARSCHUWING, bron = "verhuis 4.2", leest = "verhuisdatum")
final class HoogstensEenJaarGeleden implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        LocalDate verhuisdatum = verhuizing.verhuisdatum();
        if (verhuisdatum != null && verhuisdatum.plusYears(1).isBefore(ontvangst.vandaag())) {
            meld.op("/verhuisdatum");
        }
    }
}
