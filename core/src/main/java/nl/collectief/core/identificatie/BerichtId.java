package nl.collectief.core.identificatie;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.collectief.core.Check;
import nl.collectief.core.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * The identification of a message: a UUID of version 4 or 7 in its 36 characters. Source: core-types 16; StUF
 * {@code referentienummer}; RFC 9562.
 *
 * <p>Never version 1, which holds the address of a machine, and never the nil UUID. The normal form is in small letters.
 */
public final class BerichtId extends TextValue {

    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Kind<BerichtId> KIND =
            new Kind<>("BerichtId", BerichtId::oordeel, BerichtId::normaal, BerichtId::new);

    private BerichtId(String waarde) {
        super(waarde);
    }

    /** What is wrong with an identification as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads an identification as typed; empty when it is null or not right. */
    public static Optional<BerichtId> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads an identification that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BerichtId parse(String tekst) {
        return KIND.parse(tekst);
    }

    /**
     * The identification of a UUID, such as {@code UUID.randomUUID()}.
     *
     * @throws IllegalArgumentException when it is of another version
     */
    public static BerichtId van(UUID uuid) {
        return parse(uuid.toString());
    }

    /** The same as a UUID. */
    public UUID uuid() {
        return UUID.fromString(waarde());
    }

    private static Check oordeel(String tekst) {
        if (!SHAPE.matcher(tekst).matches()) {
            return Check.VORM;
        }
        char versie = tekst.charAt(14);
        boolean isVariant = "89abAB".indexOf(tekst.charAt(19)) >= 0;
        return isVariant && (versie == '4' || versie == '7') ? Check.GOED : Check.CONTROLE;
    }

    private static String normaal(String tekst) {
        return tekst.toLowerCase(Locale.ROOT);
    }
}
