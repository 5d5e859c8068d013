package nl.collectief.core.identificatie;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.collectief.core.Check;
import nl.collectief.core.TextValue;
import nl.garvelink.iban.CountryCodes;
import nl.garvelink.iban.Modulo97;
import org.jspecify.annotations.Nullable;

/**
 * An IBAN: the length of its country, then check digits by ISO 7064 mod 97-10. Source: core-types 5; ISO 13616.
 *
 * <p>May be written with spaces and in small letters. Of a Dutch one the structure is judged too, not the 11-proef of old
 * account numbers.
 */
public final class Iban extends TextValue {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}");
    private static final Pattern DUTCH = Pattern.compile("NL[0-9]{2}[A-Z]{4}[0-9]{10}");
    private static final Kind<Iban> KIND = new Kind<>("Iban", Iban::oordeel, Compact::upper, Iban::new);

    private Iban(String waarde) {
        super(waarde);
    }

    /** What is wrong with an IBAN as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads an IBAN as typed; empty when it is null or not right. */
    public static Optional<Iban> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads an IBAN that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Iban parse(String tekst) {
        return KIND.parse(tekst);
    }

    /** The country of the bank: two letters of ISO 3166-1. */
    public String land() {
        return waarde().substring(0, 2);
    }

    /** Whether the country takes part in SEPA, as far as the library for IBAN knows. */
    public boolean isSepa() {
        return CountryCodes.isSEPACountry(land());
    }

    /** The number in groups of four. */
    @Override
    public String weergave() {
        return waarde().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The country and the last four characters, in groups: {@code NL** **** **** **43 00}. */
    @Override
    public String gemaskeerd() {
        StringBuilder masker = new StringBuilder(weergave());
        int zichtbaar = 4;
        for (int i = masker.length() - 1; i > 1; i--) {
            if (masker.charAt(i) == ' ') {
                continue;
            }
            if (zichtbaar > 0) {
                zichtbaar--;
            } else {
                masker.setCharAt(i, '*');
            }
        }
        return masker.toString();
    }

    private static Check oordeel(String tekst) {
        String iban = Compact.upper(tekst);
        if (!isShaped(iban)) {
            return Check.VORM;
        }
        int controlegetal = (iban.charAt(2) - '0') * 10 + iban.charAt(3) - '0';
        boolean bestaat = controlegetal >= 2 && controlegetal <= 98;
        return bestaat && Modulo97.verifyCheckDigits(iban) ? Check.GOED : Check.CONTROLE;
    }

    private static boolean isShaped(String iban) {
        if (iban.length() < 4 || !SHAPE.matcher(iban).matches()) {
            return false;
        }
        String land = iban.substring(0, 2);
        return CountryCodes.isKnownCountryCode(land)
                && CountryCodes.getLengthForCountryCode(land) == iban.length()
                && (!land.equals("NL") || DUTCH.matcher(iban).matches());
    }
}
