package nl.collectief.core.formulier;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A form rule beyond what follows from the type of its question.
 *
 * @param soort its kind
 * @param van lower bound, of {@code bereik} and {@code aantal}; null is none
 * @param tot upper bound, of {@code bereik} and {@code aantal}; null is none
 * @param n the number of {@code kort} (characters) and {@code maxDagenNa} (days)
 * @param vraag path of the other question or address it looks at
 * @param waarschuwing whether it only warns
 * @param grond where it comes from: {@code spec}, {@code law} or {@code reading}
 */
public record VraagRule(
        RuleKind soort,
        @Nullable BigDecimal van,
        @Nullable BigDecimal tot,
        int n,
        @Nullable String vraag,
        boolean waarschuwing,
        String grond) {

    private static final String IN_ITEM = "item.";

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
