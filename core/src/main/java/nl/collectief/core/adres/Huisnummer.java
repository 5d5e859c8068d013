package nl.collectief.core.adres;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.collectief.core.Ascii;
import nl.collectief.core.Check;
import nl.collectief.core.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * A house number: 1 to 99999, without leading zeros. A text, for it is a name and no amount. Source: core-types 7; BAG 11.20.
 */
public final class Huisnummer extends TextValue {

    private static final Kind<Huisnummer> KIND =
            new Kind<>("Huisnummer", Huisnummer::oordeel, UnaryOperator.identity(), Huisnummer::new);

    private Huisnummer(String waarde) {
        super(waarde);
    }

    /** What is wrong with a number as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads a number as typed; empty when it is null or not right. */
    public static Optional<Huisnummer> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads a number that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Huisnummer parse(String tekst) {
        return KIND.parse(tekst);
    }

    @Override
    public String gemaskeerd() {
        return maskNumber(waarde());
    }

    private static Check oordeel(String tekst) {
        int lengte = tekst.length();
        if (lengte == 0 || lengte > 5 || tekst.charAt(0) == '0') {
            return Check.VORM;
        }
        for (int i = 0; i < lengte; i++) {
            if (!Ascii.isDigit(tekst.charAt(i))) {
                return Check.VORM;
            }
        }
        return Check.GOED;
    }
}
