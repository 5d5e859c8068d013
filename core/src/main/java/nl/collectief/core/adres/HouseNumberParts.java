package nl.collectief.core.adres;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.collectief.core.Normalisation;
import nl.collectief.core.Presence;
import org.jspecify.annotations.Nullable;

/**
 * A house number with what may stand behind it. Source: core-types 7.
 *
 * @param huisnummer the number
 * @param huisletter the letter, or null
 * @param toevoeging the addition, or null; needs no letter
 */
public record HouseNumberParts(
        Huisnummer huisnummer,
        @Nullable Huisletter huisletter,
        @Nullable Huisnummertoevoeging toevoeging) {

    /** Number, then a letter that no letter or digit follows, then an addition; each perhaps with a mark before it. */
    private static final Pattern ONE_FIELD = Pattern.compile(
            "([1-9][0-9]{0,4})(?![0-9])(?:[ /-]?([A-Za-z])(?![A-Za-z0-9]))?(?:[ /-]?([A-Za-z0-9][A-Za-z0-9 -]{0,3}))?");

    /** As on an envelope: number and letter together, the addition after a hyphen, such as {@code 12A-2}. */
    public String weergave() {
        return huisnummer.waarde()
                + (huisletter == null ? "" : huisletter.waarde())
                + (toevoeging == null ? "" : "-" + toevoeging.waarde());
    }

    /**
     * Proposes the parts of a number typed in one field, for a person to look at; never for a check, since {@code 12A} can
     * also be 12 with addition A. Empty when it cannot be read so.
     */
    public static Optional<HouseNumberParts> propose(@Nullable String tekst) {
        if (tekst == null || tekst.length() > Normalisation.MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher veld = ONE_FIELD.matcher(Normalisation.trim(tekst));
        return veld.matches()
                ? Optional.of(new HouseNumberParts(
                        Huisnummer.parse(veld.group(1)),
                        Huisletter.lees(veld.group(2)).orElse(null),
                        Huisnummertoevoeging.lees(veld.group(3)).orElse(null)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return Presence.van("HouseNumberParts")
                .deel("huisnummer", huisnummer)
                .deel("huisletter", huisletter)
                .deel("toevoeging", toevoeging)
                .toString();
    }
}
