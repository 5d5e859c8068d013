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
        String grond) {}
