package nl.collectief.core.identificatie;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.collectief.core.Ascii;
import nl.collectief.core.Check;
import nl.collectief.core.TextValue;
import nl.collectief.core.tabel.Tabellen;
import org.jspecify.annotations.Nullable;

/**
 * The number of a deed as the BRP keeps it: seven characters. Source: core-types 11; LO 81.20; table 39.
 *
 * <p>The kind of register, the part of the register, the kind of deed, and four digits of the municipality. The kind of deed may
 * be written as a small letter; in the part of the register case counts. Digits that are all zero get a warning. What a citizen
 * reads on paper is often less than this: a form asks that as a text.
 */
public final class Aktenummer extends TextValue {

    private static final char CONSULAR = 'Z';
    private static final Pattern SHAPE = Pattern.compile("[1235][0-9A-Za-z ][A-Za-z][0-9]{4}");
    private static final Kind<Aktenummer> KIND =
            new Kind<>("Aktenummer", Aktenummer::oordeel, Aktenummer::normaal, Aktenummer::new);

    private Aktenummer(String waarde) {
        super(waarde);
    }

    /** What is wrong with a number as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads a number as typed; empty when it is null or not right. */
    public static Optional<Aktenummer> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads a number that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Aktenummer parse(String tekst) {
        return KIND.parse(tekst);
    }

    /** The code of the kind of register and the kind of deed, as table 39 has it: {@code 1A}, or {@code 2B}. */
    public String akteaanduiding() {
        return akteaanduiding(waarde());
    }

    /** Whether the deed was made by a consul. */
    public boolean isConsulair() {
        return waarde().charAt(1) == CONSULAR;
    }

    @Override
    public String gemaskeerd() {
        return maskNumber(waarde());
    }

    private static Check oordeel(String tekst) {
        if (!SHAPE.matcher(tekst).matches()) {
            return Check.VORM;
        }
        if (!Tabellen.akteaanduidingen().isKnown(akteaanduiding(tekst))) {
            return Check.CONTROLE;
        }
        return tekst.endsWith("0000") ? Check.WAARSCHUWING : Check.GOED;
    }

    private static String akteaanduiding(String tekst) {
        return "" + tekst.charAt(0) + Ascii.upper(tekst.charAt(2));
    }

    private static String normaal(String tekst) {
        return tekst.substring(0, 2) + Ascii.upper(tekst.charAt(2)) + tekst.substring(3);
    }
}
