package nl.collectief.brp;

import java.time.LocalDate;
import nl.collectief.core.aanvraag.Ontvangst;

/** From which day a use of the surname counts. */
public final class Ingangsdatum {

    private Ingangsdatum() {}

    /**
     * The day that will be recorded, whatever day was asked for: that of receipt, or that of an announced marriage or
     * partnership still to come (BRP-049).
     *
     * <p>Source: HUP Wijziging naamgebruik.
     */
    public static LocalDate teRegistreren(GebruikAchternaam aanvraag, Ontvangst ontvangst) {
        LocalDate vandaag = ontvangst.vandaag();
        LocalDate verbintenis = aanvraag.datumAangekondigdeVerbintenis();
        return verbintenis != null && verbintenis.isAfter(vandaag) ? verbintenis : vandaag;
    }
}
