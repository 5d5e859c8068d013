package nl.collectief.core.identificatie;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A burgerservicenummer: nine digits that pass the 11-proef, not all zero. Source: core-types 1; LO 01.20; Wabb art. 1.
 *
 * <p>Always right: what cannot be read never becomes one. Equality is by the normal form.
 */
public final class Bsn {

    private final String waarde;

    private Bsn(String waarde) {
        this.waarde = waarde;
    }

    /** What is wrong with a number as typed; total, never throws. */
    public static Check check(String tekst) {
        String cijfers = normaal(tekst);
        if (!Digits.are(cijfers, 9)) {
            return Check.VORM;
        }
        return Digits.elfproef(cijfers) && !Digits.allZero(cijfers) ? Check.GOED : Check.CONTROLE;
    }

    private static String normaal(String tekst) {
        String kaal = Digits.withoutSeparators(tekst, " .-");
        return kaal.length() == 8 ? "0" + kaal : kaal;
    }

    /** Reads a number as typed; empty when it is not right. */
    public static Optional<Bsn> lees(@Nullable String tekst) {
        return tekst != null && check(tekst) == Check.GOED ? Optional.of(new Bsn(normaal(tekst))) : Optional.empty();
    }

    /**
     * Reads a number that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator
    public static Bsn parse(String tekst) {
        return lees(tekst).orElseThrow(() -> new IllegalArgumentException("Bsn"));
    }

    /** The normal form: nine digits. */
    @JsonValue
    public String waarde() {
        return waarde;
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof Bsn n && n.waarde.equals(waarde);
    }

    @Override
    public int hashCode() {
        return waarde.hashCode();
    }

    @Override
    public String toString() {
        return Digits.masked(waarde);
    }
}
