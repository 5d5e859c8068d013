package nl.collectief.core.adres;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.collectief.core.Ascii;
import nl.collectief.core.Check;
import nl.collectief.core.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * An addition to a house number: one to four letters and digits. Source: core-types 7; BAG 11.40.
 *
 * <p>The BRP also knows space and hyphen, which the BAG and its messages do not: with one of them it gets a warning.
 */
public final class Huisnummertoevoeging extends TextValue {

    private static final Kind<Huisnummertoevoeging> KIND = new Kind<>(
            "Huisnummertoevoeging", Huisnummertoevoeging::oordeel, UnaryOperator.identity(), Huisnummertoevoeging::new);

    private Huisnummertoevoeging(String waarde) {
        super(waarde);
    }

    /** What is wrong with an addition as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads an addition as typed; empty when it is null or not right. */
    public static Optional<Huisnummertoevoeging> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads an addition that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Huisnummertoevoeging parse(String tekst) {
        return KIND.parse(tekst);
    }

    /** The addition without space and hyphen, as the BAG and StUF can carry it; empty when nothing is left. */
    public Optional<Huisnummertoevoeging> zonderScheiding() {
        return lees(waarde().replace(" ", "").replace("-", ""));
    }

    @Override
    public String gemaskeerd() {
        return maskNumber(waarde());
    }

    private static Check oordeel(String tekst) {
        if (tekst.isEmpty() || tekst.length() > 4) {
            return Check.VORM;
        }
        Check check = Check.GOED;
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            if (teken == ' ' || teken == '-') {
                check = Check.WAARSCHUWING;
            } else if (!Ascii.isDigit(teken) && !Ascii.isLetter(teken)) {
                return Check.VORM;
            }
        }
        return check;
    }
}
