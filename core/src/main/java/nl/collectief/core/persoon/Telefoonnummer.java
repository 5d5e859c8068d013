package nl.collectief.core.persoon;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.collectief.core.Ascii;
import nl.collectief.core.Check;
import nl.collectief.core.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number on which a person can be reached, in the Netherlands or abroad. Source: core-types 10; E.164.
 *
 * <p>May be written with spaces, brackets, dots, slashes and hyphens; without a country it is Dutch. Free, paid and company
 * numbers are not of a person, but 088 and 085 are. Whether a number can exist is known by the plans of libphonenumber, which
 * change with its version. The normal form is E.164: {@code +31612345678}.
 */
public final class Telefoonnummer extends TextValue {

    private static final int MAX = 25;
    private static final int DUTCH_CODE = 31;

    private static final int MIN_DIGITS = 8;
    private static final Pattern SHAPE = Pattern.compile("[0-9 +()./-]+");

    private static final Pattern DUTCH_COMPANY = Pattern.compile("8[58][0-9]{7}");
    private static final Kind<Telefoonnummer> KIND =
            new Kind<>("Telefoonnummer", Telefoonnummer::oordeel, Telefoonnummer::normaal, Telefoonnummer::new);

    private Telefoonnummer(String waarde) {
        super(waarde);
    }

    /** What is wrong with a number as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads a number as typed; empty when it is null or not right. */
    public static Optional<Telefoonnummer> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads a number that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Telefoonnummer parse(String tekst) {
        return KIND.parse(tekst);
    }

    /** A Dutch number as it is dialled here, one of elsewhere with its country. */
    @Override
    public String weergave() {
        PhoneNumber nummer = Objects.requireNonNull(phoneNumber(waarde()));
        return phones().format(
                        nummer,
                        nummer.getCountryCode() == DUTCH_CODE
                                ? PhoneNumberFormat.NATIONAL
                                : PhoneNumberFormat.INTERNATIONAL);
    }

    @Override
    public String gemaskeerd() {
        return maskNumber(waarde());
    }

    private static Check oordeel(String tekst) {
        if (tekst.length() > MAX || !SHAPE.matcher(tekst).matches() || digits(tekst) < MIN_DIGITS) {
            return Check.VORM;
        }
        PhoneNumber nummer = phoneNumber(tekst);
        return nummer != null && phones().isValidNumber(nummer) && isReachable(nummer) ? Check.GOED : Check.CONTROLE;
    }

    private static long digits(String tekst) {
        return tekst.chars().filter(teken -> Ascii.isDigit((char) teken)).count();
    }

    private static boolean isReachable(PhoneNumber nummer) {
        return switch (phones().getNumberType(nummer)) {
            case TOLL_FREE, PREMIUM_RATE, SHARED_COST -> false;
            case UAN ->
                nummer.getCountryCode() == DUTCH_CODE
                        && DUTCH_COMPANY
                                .matcher(phones().getNationalSignificantNumber(nummer))
                                .matches();
            default -> true;
        };
    }

    private static String normaal(String tekst) {
        return phones().format(Objects.requireNonNull(phoneNumber(tekst)), PhoneNumberFormat.E164);
    }

    private static @Nullable PhoneNumber phoneNumber(String tekst) {
        try {
            return phones().parse(tekst, "NL");
        } catch (NumberParseException e) {
            return null;
        }
    }

    private static PhoneNumberUtil phones() {
        return PhoneNumberUtil.getInstance();
    }
}
