package nl.collectief.core.identificatie;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.collectief.core.Check;
import nl.collectief.core.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * A BIC: eight or eleven letters and digits, with the country of the bank on places five and six. Source: core-types 5; ISO
 * 9362.
 *
 * <p>May be written in small letters. XK is taken for Kosovo, as banks use it, though ISO gives that country no code.
 */
public final class Bic extends TextValue {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");
    private static final Set<String> COUNTRIES = countries();
    private static final Kind<Bic> KIND = new Kind<>("Bic", Bic::oordeel, Compact::upper, Bic::new);

    private Bic(String waarde) {
        super(waarde);
    }

    /** What is wrong with a BIC as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads a BIC as typed; empty when it is null or not right. */
    public static Optional<Bic> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads a BIC that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Bic parse(String tekst) {
        return KIND.parse(tekst);
    }

    private static Check oordeel(String tekst) {
        String bic = Compact.upper(tekst);
        return SHAPE.matcher(bic).matches() && COUNTRIES.contains(bic.substring(4, 6)) ? Check.GOED : Check.VORM;
    }

    private static Set<String> countries() {
        Set<String> landen = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        landen.add("XK");
        return Set.copyOf(landen);
    }
}
