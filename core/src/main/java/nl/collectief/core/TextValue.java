package nl.collectief.core;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A value that is one text and cannot be wrong: an identifier, a part of an address, a name. Source: core-types 0.
 *
 * <p>What every value class promises has its one home here: equality by the normal form within one class, JSON as the
 * plain text, and a print that shows of a person no more than the mask. Immutable.
 */
public abstract class TextValue {

    private static final String STARS = "****";

    private final String waarde;

    /**
     * Holds a text that was judged to be right.
     *
     * @param waarde the normal form
     */
    protected TextValue(String waarde) {
        this.waarde = waarde;
    }

    /** The normal form: what is compared, stored by code and written on the wire. */
    @JsonValue
    public final String waarde() {
        return waarde;
    }

    /** The value as people write it; the normal form unless the type says otherwise. */
    public String weergave() {
        return waarde;
    }

    /** The value as it may stand in a log; the normal form unless the type identifies a person. */
    public String gemaskeerd() {
        return waarde;
    }

    /** What two values of one class are compared by; the normal form unless the type ignores case. */
    protected String comparedBy() {
        return waarde;
    }

    @Override
    public final boolean equals(@Nullable Object ander) {
        return ander instanceof TextValue v
                && v.getClass() == getClass()
                && v.comparedBy().equals(comparedBy());
    }

    @Override
    public final int hashCode() {
        return comparedBy().hashCode();
    }

    /** The masked value. */
    @Override
    public final String toString() {
        return gemaskeerd();
    }

    /** A number with stars for all but its last three characters, and never more than a third in sight. */
    protected static String maskNumber(String waarde) {
        int zichtbaar = Math.min(3, waarde.length() / 3);
        int verborgen = waarde.length() - zichtbaar;
        return "*".repeat(verborgen) + waarde.substring(verborgen);
    }

    /** The first character of a name and four stars, whatever its length. */
    protected static String maskName(String waarde) {
        return waarde.substring(0, waarde.offsetByCodePoints(0, 1)) + STARS;
    }

    /**
     * How the values of one class are judged and made.
     *
     * @param <T> the class
     * @param naam its name, for messages to a developer
     * @param oordeel what is wrong with a text that {@link Normalisation#trim} went over
     * @param normaal the normal form of such a text when nothing is wrong with it
     * @param maak the value of a normal form
     */
    protected record Kind<T extends TextValue>(
            String naam, Function<String, Check> oordeel, UnaryOperator<String> normaal, Function<String, T> maak) {

        /** Public, for the classes that use it stand in other packages. */
        public Kind {}

        /** What is wrong with a text as typed; total, never throws. */
        public Check check(String tekst) {
            return tekst.length() > Normalisation.MAX_LENGTH ? Check.VORM : oordeel.apply(Normalisation.trim(tekst));
        }

        /** Reads a text as typed; empty when it is null or not right. */
        public Optional<T> lees(@Nullable String tekst) {
            return tekst != null && check(tekst).isBruikbaar() ? Optional.of(maak(tekst)) : Optional.empty();
        }

        /** Reads a text that must be right; an IllegalArgumentException without the text when it is not. */
        public T parse(String tekst) {
            Check check = check(tekst);
            if (!check.isBruikbaar()) {
                throw new IllegalArgumentException(
                        "tekst: no " + naam + ", " + check.name().toLowerCase(Locale.ROOT));
            }
            return maak(tekst);
        }

        private T maak(String tekst) {
            return maak.apply(normaal.apply(Normalisation.trim(tekst)));
        }
    }
}
