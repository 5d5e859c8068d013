package nl.collectief.brp.persoon;

import nl.collectief.core.Presence;
import org.jspecify.annotations.Nullable;

/**
 * A place in the Netherlands without an address. Source: category 08, group 12.
 *
 * @param locatiebeschrijving what it is, element 12.10; null when not given
 * @param onderzoek what of the category is doubted
 */
public record Locatie(@Nullable String locatiebeschrijving, Onderzoek onderzoek) implements Verblijfplaats {

    @Override
    public String toString() {
        return Presence.van("Locatie")
                .deel("locatiebeschrijving", locatiebeschrijving)
                .toString();
    }
}
