package nl.collectief.core.identificatie;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.collectief.core.Check;
import nl.collectief.core.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * The identification of a case: 1 to 40 printable characters. Source: core-types 16; ZGW {@code identificatie}; StUF-ZKN.
 *
 * <p>We write 5 to 40 letters, digits, dots, underscores and hyphens; what is outside that was made elsewhere and gets a
 * warning. Holds no personal data, so it is not masked.
 */
public final class Zaakidentificatie extends TextValue {

    private static final Pattern OURS = Pattern.compile("[A-Za-z0-9._-]{5,40}");
    private static final Kind<Zaakidentificatie> KIND = new Kind<>(
            "Zaakidentificatie", Zaakidentificatie::oordeel, UnaryOperator.identity(), Zaakidentificatie::new);

    private Zaakidentificatie(String waarde) {
        super(waarde);
    }

    /** What is wrong with an identification as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads an identification as typed; empty when it is null or not right. */
    public static Optional<Zaakidentificatie> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads an identification that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Zaakidentificatie parse(String tekst) {
        return KIND.parse(tekst);
    }

    private static Check oordeel(String tekst) {
        if (tekst.isEmpty() || tekst.codePointCount(0, tekst.length()) > 40 || !isPrintable(tekst)) {
            return Check.VORM;
        }
        return OURS.matcher(tekst).matches() ? Check.GOED : Check.WAARSCHUWING;
    }

    private static boolean isPrintable(String tekst) {
        return tekst.codePoints().allMatch(codePoint -> switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        });
    }
}
