package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Adres;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.ToestemmingInwoning;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** The consent is for the new address. */
@Regel(
        id = "VRH-094",
        ernst = Severity.WAARSCHUWING,
        bron = "verhuis 4.6",
        leest = {"toestemming.adres", "nieuwAdres"})
final class ToestemmingVoorNieuwAdres implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        ToestemmingInwoning toestemming = verhuizing.toestemming();
        Adres adres = toestemming == null ? null : toestemming.adres();
        if (adres != null && !Addresses.zijnGelijk(Parts.nieuwAdres(verhuizing), adres)) {
            meld.op("/toestemming");
        }
    }
}
