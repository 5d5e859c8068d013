package nl.collectief.core.adres;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import nl.collectief.core.Ascii;
import nl.collectief.core.Check;
import nl.collectief.core.Normalisation;
import nl.collectief.core.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * A Dutch postcode: four digits, the first above zero, and two letters, none of them SA, SD or SS. Source: core-types 6; BAG
 * 11.60.
 *
 * <p>May be written with spaces and in small letters. Whether it exists is not known here.
 */
public final class Postcode extends TextValue {

    private static final String NEVER_AFTER_S = "ADS";
    private static final Kind<Postcode> KIND =
            new Kind<>("Postcode", Postcode::oordeel, Postcode::normaal, Postcode::new);

    private Postcode(String waarde) {
        super(waarde);
    }

    /** What is wrong with a postcode as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads a postcode as typed; empty when it is null or not right. */
    public static Optional<Postcode> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads a postcode that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Postcode parse(String tekst) {
        return KIND.parse(tekst);
    }

    /** With a space: {@code 2628 HJ}. */
    @Override
    public String weergave() {
        return waarde().substring(0, 4) + " " + waarde().substring(4);
    }

    @Override
    public String gemaskeerd() {
        return maskNumber(waarde());
    }

    private static Check oordeel(String tekst) {
        int plaats = 0;
        boolean naS = false;
        boolean uitgesloten = false;
        for (int i = 0; i < tekst.length(); i++) {
            char teken = Ascii.upper(tekst.charAt(i));
            if (Normalisation.isSpace(teken)) {
                continue;
            }
            if (!isShaped(teken, plaats)) {
                return Check.VORM;
            }
            uitgesloten = plaats == 5 && naS && NEVER_AFTER_S.indexOf(teken) >= 0;
            naS = plaats == 4 && teken == 'S';
            plaats++;
        }
        if (plaats != 6) {
            return Check.VORM;
        }
        return uitgesloten ? Check.CONTROLE : Check.GOED;
    }

    private static boolean isShaped(char teken, int plaats) {
        if (plaats < 4) {
            return Ascii.isDigit(teken) && (plaats > 0 || teken != '0');
        }
        return plaats < 6 && Ascii.isLetter(teken);
    }

    private static String normaal(String tekst) {
        StringBuilder postcode = new StringBuilder(6);
        for (int i = 0; i < tekst.length(); i++) {
            if (!Normalisation.isSpace(tekst.charAt(i))) {
                postcode.append(Ascii.upper(tekst.charAt(i)));
            }
        }
        return postcode.toString();
    }
}
