package nl.collectief.core.identificatie;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.collectief.core.Check;
import nl.collectief.core.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * An administratienummer (A-nummer): ten digits with four checks. Source: core-types 2; LO 01.10, 20.10, 20.20; Wet BRP art.
 * 4.9.
 *
 * <p>Never asked of a citizen: it comes from a register.
 */
public final class Administratienummer extends TextValue {

    private static final Kind<Administratienummer> KIND = new Kind<>(
            "Administratienummer", Administratienummer::oordeel, UnaryOperator.identity(), Administratienummer::new);

    private Administratienummer(String waarde) {
        super(waarde);
    }

    /** What is wrong with a number as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads a number as typed; empty when it is null or not right. */
    public static Optional<Administratienummer> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads a number that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Administratienummer parse(String tekst) {
        return KIND.parse(tekst);
    }

    @Override
    public String gemaskeerd() {
        return maskNumber(waarde());
    }

    private static Check oordeel(String tekst) {
        if (!Digits.are(tekst, 10)) {
            return Check.VORM;
        }
        return tekst.charAt(0) != '0' && !hasEqualNeighbours(tekst) && isSumRight(tekst) && isWeightedSumRight(tekst)
                ? Check.GOED
                : Check.CONTROLE;
    }

    private static boolean hasEqualNeighbours(String tekst) {
        for (int i = 1; i < tekst.length(); i++) {
            if (tekst.charAt(i) == tekst.charAt(i - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSumRight(String tekst) {
        int som = 0;
        for (int i = 0; i < tekst.length(); i++) {
            som += tekst.charAt(i) - '0';
        }
        return som % 11 == 0 || som % 11 == 5;
    }

    private static boolean isWeightedSumRight(String tekst) {
        int som = 0;
        for (int i = 0; i < tekst.length(); i++) {
            som += (tekst.charAt(i) - '0') << i;
        }
        return som % 11 == 0;
    }
}
