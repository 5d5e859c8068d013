package nl.collectief.core.formulier;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Equality of JsonLogic: the same kind by value, mixed kinds as numbers; what is no number is not equal. */
final class Comparison {

    private Comparison() {}

    static boolean gelijk(@Nullable Object a, @Nullable Object b) {
        if (a == null && b == null) {
            return true;
        }
        if (a instanceof String s && b instanceof String t) {
            return s.equals(t);
        }
        BigDecimal x = getal(a);
        BigDecimal y = getal(b);
        return x != null && y != null && x.compareTo(y) == 0;
    }

    /** Whether a text lies in a text, or a value in a list. */
    static boolean in(@Nullable Object naald, @Nullable Object hooiberg) {
        if (hooiberg instanceof String tekst) {
            return naald instanceof String deel && tekst.contains(deel);
        }
        if (hooiberg instanceof List<?> lijst) {
            for (Object item : lijst) {
                if (gelijk(naald, item)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable BigDecimal getal(@Nullable Object waarde) {
        if (waarde == null) {
            return BigDecimal.ZERO;
        }
        if (waarde instanceof BigDecimal getal) {
            return getal;
        }
        if (waarde instanceof Boolean b) {
            return b ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return waarde instanceof String tekst ? getal(tekst.strip()) : null;
    }

    private static @Nullable BigDecimal getal(String tekst) {
        if (tekst.isEmpty()) {
            return BigDecimal.ZERO;
        }
        for (int i = 0; i < tekst.length(); i++) {
            if (tekst.length() > 30 || "0123456789.-".indexOf(tekst.charAt(i)) < 0) {
                return null;
            }
        }
        try {
            return new BigDecimal(tekst);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
