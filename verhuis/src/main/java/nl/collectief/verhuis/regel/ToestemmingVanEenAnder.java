package nl.collectief.verhuis.regel;

import java.util.Optional;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.ToestemmingInwoning;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** Nobody gives consent to himself. */
@Regel(
        id = "VRH-095",
        ernst = Severity.WAARSCHUWING,
        bron = "verhuis 4.6",
        leest = {"toestemming.inloggen.burgerservicenummer", "inloggen.burgerservicenummer"})
final class ToestemmingVanEenAnder implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        ToestemmingInwoning toestemming = verhuizing.toestemming();
        Optional<Bsn> aangever = Bsn.lees(Parts.inloggen(verhuizing).burgerservicenummer());
        if (toestemming != null
                && aangever.isPresent()
                && aangever.equals(Bsn.lees(Parts.inloggen(toestemming).burgerservicenummer()))) {
            meld.op("/toestemming/inloggen");
        }
    }
}
