package nl.collectief.core.persoon;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.collectief.core.Check;
import nl.collectief.core.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * The given names of a person, with spaces between them: 1 to 200 characters in NFC. Source: core-types 14; LO 02.10.
 *
 * <p>Letters of any script, marks, spaces, apostrophes, hyphens, dots and slashes, with at least one letter. A character
 * outside MES-1 gets a warning: the BRP may alter it. Who has one name only has a geslachtsnaam and no voornamen.
 */
public final class Voornamen extends TextValue {

    private static final int MAX = 200;
    private static final Kind<Voornamen> KIND =
            new Kind<>("Voornamen", Voornamen::oordeel, UnaryOperator.identity(), Voornamen::new);

    private static final Kind<Voornamen> REGISTER =
            new Kind<>("Voornamen", Voornamen::oordeelRegister, UnaryOperator.identity(), Voornamen::new);

    private Voornamen(String waarde) {
        super(waarde);
    }

    /** What is wrong with names as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads names as typed; empty when null or not right. */
    public static Optional<Voornamen> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads names that must be right.
     *
     * @throws IllegalArgumentException when they are not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Voornamen parse(String tekst) {
        return KIND.parse(tekst);
    }

    /**
     * What is wrong with names that a register gives: it may hold digits too, and a question mark for a character that was
     * lost. Total, never throws.
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
        return Names.ofRegister(tekst, MAX);
    }
}
