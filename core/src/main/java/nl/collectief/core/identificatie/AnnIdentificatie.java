package nl.collectief.core.identificatie;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import nl.collectief.core.Check;
import nl.collectief.core.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * The number of a legal person outside the Handelsregister (ander niet-natuurlijk persoon): seventeen digits. Source:
 * messages 2.5.
 */
public final class AnnIdentificatie extends TextValue {

    private static final Kind<AnnIdentificatie> KIND =
            new Kind<>("AnnIdentificatie", AnnIdentificatie::oordeel, Digits::of, AnnIdentificatie::new);

    private AnnIdentificatie(String waarde) {
        super(waarde);
    }

    /** What is wrong with a number as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads a number as typed; empty when it is null or not right. */
    public static Optional<AnnIdentificatie> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads a number that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AnnIdentificatie parse(String tekst) {
        return KIND.parse(tekst);
    }

    private static Check oordeel(String tekst) {
        return Digits.are(tekst, 17) ? Check.GOED : Check.VORM;
    }
}
