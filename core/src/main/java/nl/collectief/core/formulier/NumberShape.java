package nl.collectief.core.formulier;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a number may look like: of JSON a {@code BigDecimal}, of a record also an integer type. */
final class NumberShape {

    private NumberShape() {}

    static @Nullable BigDecimal getal(@Nullable Object waarde) {
        if (waarde instanceof BigDecimal getal) {
            return getal;
        }
        return waarde instanceof Integer || waarde instanceof Long
                ? BigDecimal.valueOf(((Number) waarde).longValue())
                : null;
    }

    static boolean isGeheel(Object waarde) {
        BigDecimal getal = getal(waarde);
        return getal != null && getal.stripTrailingZeros().scale() <= 0;
    }

    /** A measure above zero, or an amount from zero, of at most two decimals. */
    static boolean isMaat(Object waarde, boolean nulMag) {
        BigDecimal getal = getal(waarde);
        return getal != null
                && getal.signum() >= (nulMag ? 0 : 1)
                && getal.stripTrailingZeros().scale() <= 2;
    }

    static boolean binnen(Object waarde, @Nullable BigDecimal van, @Nullable BigDecimal tot) {
        BigDecimal getal = getal(waarde);
        if (getal == null) {
            return true;
        }
        return (van == null || getal.compareTo(van) >= 0) && (tot == null || getal.compareTo(tot) <= 0);
    }
}
