package nl.collectief.core.identificatie;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An RSIN: nine digits that pass the 11-proef, not all zero; never padded. Source: core-types 3.
 *
 * <p>Always right: what cannot be read never becomes one. Equality is by the normal form.
 */
public final class Rsin {

    private final String waarde;

    private Rsin(String waarde) {
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
        return Digits.withoutSeparators(tekst, "");
    }

    /** Reads a number as typed; empty when it is not right. */
    public static Optional<Rsin> lees(@Nullable String tekst) {
        return tekst != null && check(tekst) == Check.GOED ? Optional.of(new Rsin(normaal(tekst))) : Optional.empty();
    }

    /**
     * Reads a number that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator
    public static Rsin parse(String tekst) {
        return lees(tekst).orElseThrow(() -> new IllegalArgumentException("Rsin"));
    }

    /** The normal form: nine digits. */
    @JsonValue
    public String waarde() {
        return waarde;
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof Rsin n && n.waarde.equals(waarde);
    }

    @Override
    public int hashCode() {
        return waarde.hashCode();
    }

    @Override
    public String toString() {
        return waarde;
    }
}
