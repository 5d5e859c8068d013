package nl.collectief.core.persoon;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.collectief.core.Check;
import nl.collectief.core.TextValue;
import nl.collectief.core.tabel.Tabellen;
import org.jspecify.annotations.Nullable;

/**
 * The prefix of a surname: 1 to 10 letters, spaces and apostrophes. Source: core-types 14; LO 02.30; table 36.
 *
 * <p>In the normal form every kind of apostrophe is the one of the table; case is kept, for {@code Op Den} is right. One that the
 * table does not know gets a warning: the BRP cannot hold it.
 */
public final class Voorvoegsel extends TextValue {

    private static final int MAX = 10;
    private static final Pattern SHAPE = Pattern.compile("[\\p{L} ']+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC\u00B4`]");
    private static final Kind<Voorvoegsel> KIND =
            new Kind<>("Voorvoegsel", Voorvoegsel::oordeel, Voorvoegsel::normaal, Voorvoegsel::new);

    private Voorvoegsel(String waarde) {
        super(waarde);
    }

    /** What is wrong with a prefix as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads a prefix as typed; empty when it is null or not right. */
    public static Optional<Voorvoegsel> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads a prefix that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Voorvoegsel parse(String tekst) {
        return KIND.parse(tekst);
    }

    /** Whether table 36 has it, in whatever case: only then can a message to the BRP hold it. */
    public boolean isBekend() {
        return isKnown(waarde());
    }

    private static Check oordeel(String tekst) {
        String normaal = normaal(tekst);
        if (normaal.isEmpty()
                || normaal.codePointCount(0, normaal.length()) > MAX
                || !SHAPE.matcher(normaal).matches()) {
            return Check.VORM;
        }
        return isKnown(normaal) ? Check.GOED : Check.WAARSCHUWING;
    }

    private static boolean isKnown(String tekst) {
        return Tabellen.voorvoegsels().byName(tekst).stream()
                .anyMatch(rij -> rij.omschrijving().equalsIgnoreCase(tekst));
    }

    private static String normaal(String tekst) {
        return APOSTROPHES.matcher(tekst).replaceAll("'");
    }
}
