package nl.collectief.core.adres;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something lies that has no house number of its own. Source: core-types 7; LO 11.50.
 *
 * <p>Only of former addresses: a present residence has an address in the BAG.
 */
public enum AanduidingBijHuisnummer {
    /** Bij. */
    BIJ("by"),
    /** Tegenover. */
    TEGENOVER("to");

    private final String code;

    AanduidingBijHuisnummer(String code) {
        this.code = code;
    }

    /** The code in the BRP: {@code by} or {@code to}. */
    public String code() {
        return code;
    }

    /** The constant of a code; empty when there is none. */
    public static Optional<AanduidingBijHuisnummer> lees(@Nullable String code) {
        return Arrays.stream(values())
                .filter(aanduiding -> aanduiding.code.equals(code))
                .findFirst();
    }
}
