package nl.collectief.core.adres;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.collectief.core.Ascii;
import nl.collectief.core.Check;
import nl.collectief.core.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * A house letter: one letter, small or capital as the BAG has it. Small and capital are equal. Source: core-types 7; BAG
 * 11.30.
 */
public final class Huisletter extends TextValue {

    private static final Kind<Huisletter> KIND =
            new Kind<>("Huisletter", Huisletter::oordeel, UnaryOperator.identity(), Huisletter::new);

    private Huisletter(String waarde) {
        super(waarde);
    }

    /** What is wrong with a letter as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads a letter as typed; empty when it is null or not right. */
    public static Optional<Huisletter> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads a letter that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Huisletter parse(String tekst) {
        return KIND.parse(tekst);
    }

    @Override
    public String gemaskeerd() {
        return maskNumber(waarde());
    }

    @Override
    protected String comparedBy() {
        return waarde().toUpperCase(Locale.ROOT);
    }

    private static Check oordeel(String tekst) {
        return tekst.length() == 1 && Ascii.isLetter(tekst.charAt(0)) ? Check.GOED : Check.VORM;
    }
}
