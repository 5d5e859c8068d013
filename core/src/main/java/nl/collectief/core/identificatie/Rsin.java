package nl.collectief.core.identificatie;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import nl.collectief.core.Check;
import nl.collectief.core.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * An RSIN: nine digits that pass the 11-proef, not all zero; never padded. Source: core-types 3.
 *
 * <p>Public, but of a sole trader it can be his burgerservicenummer: printed it is masked.
 */
public final class Rsin extends TextValue {

    private static final Kind<Rsin> KIND = new Kind<>("Rsin", Rsin::oordeel, Digits::of, Rsin::new);

    private Rsin(String waarde) {
        super(waarde);
    }

    /** What is wrong with an RSIN as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads an RSIN as typed; empty when it is null or not right. */
    public static Optional<Rsin> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads an RSIN that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Rsin parse(String tekst) {
        return KIND.parse(tekst);
    }

    @Override
    public String gemaskeerd() {
        return maskNumber(waarde());
    }

    private static Check oordeel(String tekst) {
        if (!Digits.are(tekst, 9)) {
            return Check.VORM;
        }
        return Digits.elfproef(tekst, 9) && !Digits.allZero(tekst) ? Check.GOED : Check.CONTROLE;
    }
}
