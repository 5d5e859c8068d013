package nl.collectief.core.identificatie;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import nl.collectief.core.Check;
import nl.collectief.core.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * A KvK-nummer: eight digits, not all zero, leading zeros kept; no check digit. Source: core-types 4.
 *
 * <p>May be written with spaces and dots.
 */
public final class KvkNummer extends TextValue {

    private static final String SEPARATORS = " .";
    private static final Kind<KvkNummer> KIND = new Kind<>("KvkNummer", KvkNummer::oordeel, Digits::of, KvkNummer::new);

    private KvkNummer(String waarde) {
        super(waarde);
    }

    /** What is wrong with a number as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads a number as typed; empty when it is null or not right. */
    public static Optional<KvkNummer> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads a number that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static KvkNummer parse(String tekst) {
        return KIND.parse(tekst);
    }

    private static Check oordeel(String tekst) {
        return Digits.count(tekst, SEPARATORS) == 8 && !Digits.allZero(tekst) ? Check.GOED : Check.VORM;
    }
}
