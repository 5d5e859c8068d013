package nl.collectief.core.identificatie;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.collectief.core.Check;
import nl.collectief.core.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * The BAG identification of a woonplaats: four digits, {@code 0001} to {@code 9999}. Source: core-types 8; BAG 7.9.
 */
public final class Woonplaatscode extends TextValue {

    private static final Kind<Woonplaatscode> KIND =
            new Kind<>("Woonplaatscode", Woonplaatscode::oordeel, UnaryOperator.identity(), Woonplaatscode::new);

    private Woonplaatscode(String waarde) {
        super(waarde);
    }

    /** What is wrong with a code as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads a code as typed; empty when it is null or not right. */
    public static Optional<Woonplaatscode> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads a code that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Woonplaatscode parse(String tekst) {
        return KIND.parse(tekst);
    }

    private static Check oordeel(String tekst) {
        return Digits.are(tekst, 4) && !Digits.allZero(tekst) ? Check.GOED : Check.VORM;
    }
}
