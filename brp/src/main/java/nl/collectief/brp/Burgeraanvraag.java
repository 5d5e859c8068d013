package nl.collectief.brp;

import java.util.Map;
import nl.collectief.core.aanvraag.Aanvraag;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.aanvraag.Persoonsgegevens;
import org.jspecify.annotations.Nullable;

/** A request of a citizen who logs in. */
public sealed interface Burgeraanvraag extends Aanvraag
        permits BewijsInLeven,
                GebruikAchternaam,
                Geheimhouding,
                OverzichtGebruik,
                UittrekselBrp,
                UittrekselBurgerlijkeStand {

    /** Who logged in; null when not answered. */
    @Nullable
    Inloggen inloggen();

    /**
     * Whom the request names beside who logged in, in the order of the form.
     *
     * @return each person by the JSON pointer of his place in the answers; an empty place is nobody
     */
    Map<String, Persoonsgegevens> betrokkenen();
}
