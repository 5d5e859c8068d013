package nl.collectief.core.formulier;

import java.math.BigDecimal;
import nl.collectief.core.aanvraag.Profiel;
import org.jspecify.annotations.Nullable;

/**
 * A form rule beyond what follows from the type of its question.
 *
 * @param soort its kind
 * @param van lower bound, of {@code bereik} and {@code aantal}; null is none
 * @param tot upper bound, of {@code bereik} and {@code aantal}; null is none
 * @param n the number of {@code kort} (characters) and {@code maxDagenNa} (days); null for other kinds
 * @param vraag path of the other question or address it looks at
 * @param als when it speaks; it looks at questions above its own and at the profile
 * @param waarschuwing whether it only warns
 * @param grond where it comes from: {@code spec}, {@code law} or {@code reading}
 */
public record VraagRule(
        RuleKind soort,
        @Nullable Bound van,
        @Nullable Bound tot,
        @Nullable Bound n,
        @Nullable String vraag,
        Voorwaarde als,
        boolean waarschuwing,
        String grond) {

    private static final String IN_ITEM = "item.";

    /** The lower bound for a municipality; null is none. */
    @Nullable
    BigDecimal van(Profiel profiel) {
        return van == null ? null : van.in(profiel);
    }

    /** The upper bound for a municipality; null is none. */
    @Nullable
    BigDecimal tot(Profiel profiel) {
        return tot == null ? null : tot.in(profiel);
    }

    /** The number of characters or days for a municipality; null is none. */
    @Nullable
    Integer n(Profiel profiel) {
        BigDecimal getal = n == null ? null : n.in(profiel);
        return getal == null ? null : getal.intValue();
    }

    /** The other question without the mark that it stands in the same item; null when it looks at none. */
    @Nullable
    String ander() {
        return vraag != null && vraag.startsWith(IN_ITEM) ? vraag.substring(IN_ITEM.length()) : vraag;
    }

    /** Whether the other question stands in the same item. */
    boolean isInItem() {
        return vraag != null && vraag.startsWith(IN_ITEM);
    }

    /** Path of the property that a finding points at: the address that is not complete, else the question itself. */
    String doel(String pad) {
        String ander = ander();
        if (soort != RuleKind.VOLLEDIG || ander == null) {
            return pad;
        }
        return isInItem() ? pad.substring(0, pad.lastIndexOf("[]") + 3) + ander : ander;
    }
}
