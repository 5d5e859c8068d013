package nl.collectief.core.identificatie;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import nl.collectief.core.Check;
import nl.collectief.core.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * A burgerservicenummer: nine digits that pass the 11-proef, not all zero. Source: core-types 1; LO 01.20; Wabb art. 1.
 *
 * <p>A citizen may write it with spaces, dots and hyphens, and an old one without its leading zero.
 */
public final class Bsn extends TextValue {

    private static final String SEPARATORS = " .-";
    private static final Kind<Bsn> KIND = new Kind<>("Bsn", Bsn::oordeel, Bsn::normaal, Bsn::new);

    private Bsn(String waarde) {
        super(waarde);
    }

    /** What is wrong with a number as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads a number as typed; empty when it is null or not right. */
    public static Optional<Bsn> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads a number that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Bsn parse(String tekst) {
        return KIND.parse(tekst);
    }

    /** The number in groups: {@code 1112.22.333}. */
    @Override
    public String weergave() {
        return waarde().substring(0, 4) + "." + waarde().substring(4, 6) + "." + waarde().substring(6);
    }

    @Override
    public String gemaskeerd() {
        return maskNumber(waarde());
    }

    private static Check oordeel(String tekst) {
        int aantal = Digits.count(tekst, SEPARATORS);
        if (aantal != 8 && aantal != 9) {
            return Check.VORM;
        }
        return Digits.elfproef(tekst, aantal) && !Digits.allZero(tekst) ? Check.GOED : Check.CONTROLE;
    }

    private static String normaal(String tekst) {
        String cijfers = Digits.of(tekst);
        return cijfers.length() == 8 ? "0" + cijfers : cijfers;
    }
}
