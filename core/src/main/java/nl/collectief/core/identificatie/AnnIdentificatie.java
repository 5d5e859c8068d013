package nl.collectief.core.identificatie;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of a legal person outside the Handelsregister (ander niet-natuurlijk persoon): seventeen digits. Source: messages 2.5.
 *
 * <p>Always right: what cannot be read never becomes one. Equality is by the normal form.
 */
public final class AnnIdentificatie {

    private final String waarde;

    private AnnIdentificatie(String waarde) {
        this.waarde = waarde;
    }

    /** What is wrong with a number as typed; total, never throws. */
    public static Check check(String tekst) {
        String cijfers = normaal(tekst);
        return Digits.are(cijfers, 17) ? Check.GOED : Check.VORM;
    }

    private static String normaal(String tekst) {
        return Digits.withoutSeparators(tekst, "");
    }

    /** Reads a number as typed; empty when it is not right. */
    public static Optional<AnnIdentificatie> lees(@Nullable String tekst) {
        return tekst != null && check(tekst) == Check.GOED
                ? Optional.of(new AnnIdentificatie(normaal(tekst)))
                : Optional.empty();
    }

    /**
     * Reads a number that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator
    public static AnnIdentificatie parse(String tekst) {
        return lees(tekst).orElseThrow(() -> new IllegalArgumentException("AnnIdentificatie"));
    }

    /** The normal form: seventeen digits. */
    @JsonValue
    public String waarde() {
        return waarde;
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof AnnIdentificatie n && n.waarde.equals(waarde);
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
