package nl.collectief.verhuis;

import nl.collectief.core.aanvraag.Aanvraag;
import nl.collectief.core.aanvraag.Inloggen;
import org.jspecify.annotations.Nullable;

/** A request of a citizen who logs in. */
public sealed interface Burgeraanvraag extends Aanvraag
        permits EmigratieDoorgeven, ToestemmingInwoning, VerblijfBuitenland, VerhuizingDoorgeven {

    /** Who logged in; null when not answered. */
    @Nullable
    Inloggen inloggen();
}
