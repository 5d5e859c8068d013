package nl.collectief.core.identificatie;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import nl.collectief.core.Check;
import nl.collectief.core.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * The number of a person outside the BRP (ander natuurlijk persoon): seventeen digits. Source: messages 2.5.
 */
public final class AnpIdentificatie extends TextValue {

    private static final Kind<AnpIdentificatie> KIND =
            new Kind<>("AnpIdentificatie", AnpIdentificatie::oordeel, Digits::of, AnpIdentificatie::new);

    private AnpIdentificatie(String waarde) {
        super(waarde);
    }

    /** What is wrong with a number as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads a number as typed; empty when it is null or not right. */
    public static Optional<AnpIdentificatie> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads a number that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AnpIdentificatie parse(String tekst) {
        return KIND.parse(tekst);
    }

    @Override
    public String gemaskeerd() {
        return maskNumber(waarde());
    }

    private static Check oordeel(String tekst) {
        return Digits.are(tekst, 17) ? Check.GOED : Check.VORM;
    }
}
