package nl.collectief.core.adres;

import java.util.Optional;
import nl.collectief.core.tabel.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Where something lies that has no house number of its own. Source: core-types 7; LO 11.50.
 *
 * <p>Only of former addresses: a present residence has an address in the BAG.
 */
public enum AanduidingBijHuisnummer implements Coded {
    /** Bij. */
    BIJ("by", "bij"),
    /** Tegenover. */
    TEGENOVER("to", "tegenover");

    private final String code;
    private final String omschrijving;

    AanduidingBijHuisnummer(String code, String omschrijving) {
        this.code = code;
        this.omschrijving = omschrijving;
    }

    /** The code in the BRP: {@code by} or {@code to}. */
    @Override
    public String code() {
        return code;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** The constant of a code; empty when there is none. */
    public static Optional<AanduidingBijHuisnummer> lees(@Nullable String code) {
        return Coded.find(AanduidingBijHuisnummer.class, code);
    }
}
