package nl.collectief.core.persoon;

import java.text.Collator;
import java.util.Locale;

/**
 * Order and likeness of names: Dutch collation, in which case and accents do not count. Source: core-types 14; LO 5.1.
 *
 * <p>The JDK collates without spaces, hyphens and apostrophes too. No text throws.
 */
public final class NameOrder {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    private NameOrder() {}

    /** Below zero when the first name comes first, zero when the two are alike. */
    public static int compare(String naam, String andere) {
        Collator collator = Collator.getInstance(NEDERLANDS);
        collator.setStrength(Collator.PRIMARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return collator.compare(naam, andere);
    }

    /** Whether two names differ in no more than case and accents. */
    public static boolean isAlike(String naam, String andere) {
        return compare(naam, andere) == 0;
    }
}
