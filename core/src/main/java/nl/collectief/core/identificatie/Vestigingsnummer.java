package nl.collectief.core.identificatie;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import nl.collectief.core.Check;
import nl.collectief.core.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * A vestigingsnummer: twelve digits, not all zero; no check digit. Source: core-types 4.
 */
public final class Vestigingsnummer extends TextValue {

    private static final Kind<Vestigingsnummer> KIND =
            new Kind<>("Vestigingsnummer", Vestigingsnummer::oordeel, Digits::of, Vestigingsnummer::new);

    private Vestigingsnummer(String waarde) {
        super(waarde);
    }

    /** What is wrong with a number as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads a number as typed; empty when it is null or not right. */
    public static Optional<Vestigingsnummer> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads a number that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Vestigingsnummer parse(String tekst) {
        return KIND.parse(tekst);
    }

    private static Check oordeel(String tekst) {
        return Digits.are(tekst, 12) && !Digits.allZero(tekst) ? Check.GOED : Check.VORM;
    }
}
