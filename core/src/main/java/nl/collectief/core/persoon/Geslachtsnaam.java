package nl.collectief.core.persoon;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.collectief.core.Check;
import nl.collectief.core.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * The surname of a person, without its prefix: 1 to 200 characters in NFC. Source: core-types 14; LO 02.40.
 *
 * <p>Letters of any script, marks, spaces, apostrophes, hyphens, dots and slashes, with at least one letter. A character
 * outside MES-1 gets a warning: the BRP may alter it. Case is kept.
 */
public final class Geslachtsnaam extends TextValue {

    private static final int MAX = 200;
    private static final String UNKNOWN = ".";
    private static final Kind<Geslachtsnaam> KIND =
            new Kind<>("Geslachtsnaam", Geslachtsnaam::oordeel, UnaryOperator.identity(), Geslachtsnaam::new);

    private static final Kind<Geslachtsnaam> REGISTER =
            new Kind<>("Geslachtsnaam", Geslachtsnaam::oordeelRegister, UnaryOperator.identity(), Geslachtsnaam::new);

    private Geslachtsnaam(String waarde) {
        super(waarde);
    }

    /** What is wrong with a name as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads a name as typed; empty when null or not right. */
    public static Optional<Geslachtsnaam> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads a name that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Geslachtsnaam parse(String tekst) {
        return KIND.parse(tekst);
    }

    /**
     * What is wrong with a name that a register gives: it may hold digits too, and a question mark for a character that was
     * lost or the single dot of an unknown name. Total, never throws.
     */
    public static Check checkUitRegister(String tekst) {
        return REGISTER.check(tekst);
    }

    @Override
    public String gemaskeerd() {
        return maskName(waarde());
    }

    private static Check oordeel(String tekst) {
        return Names.typed(tekst, MAX);
    }

    private static Check oordeelRegister(String tekst) {
        return tekst.equals(UNKNOWN) ? Check.GOED : Names.ofRegister(tekst, MAX);
    }
}
