package nl.collectief.core.zaak;

import java.util.function.Function;
import nl.collectief.core.Presence;
import org.jspecify.annotations.Nullable;

/**
 * An address in the Netherlands. Source: messages 4.5.
 *
 * @param nummeraanduiding BAG identification, 16 digits, or null
 * @param woonplaats 1 to 80 characters, or null
 * @param straatnaam name of the openbare ruimte, 1 to 80 characters, or null
 * @param postcode {@code 1234AB}, or null
 * @param huisnummer 1 to 99999, or null
 * @param huisletter one letter, or null
 * @param huisnummertoevoeging 1 to 4 letters or digits, or null
 * @param aanduiding {@code by} or {@code to}, or null
 * @param postbus number of a post box, in place of street and house number; or null
 */
public record Adres(
        @Nullable String nummeraanduiding,
        @Nullable String woonplaats,
        @Nullable String straatnaam,
        @Nullable String postcode,
        @Nullable String huisnummer,
        @Nullable String huisletter,
        @Nullable String huisnummertoevoeging,
        @Nullable String aanduiding,
        @Nullable String postbus)
        implements Verblijf {

    @Override
    public <T> T per(Function<Adres, T> adres, Function<AdresBuitenland, T> buitenland) {
        return adres.apply(this);
    }

    @Override
    public String toString() {
        return Presence.van("Adres")
                .deel("nummeraanduiding", nummeraanduiding)
                .deel("woonplaats", woonplaats)
                .deel("straatnaam", straatnaam)
                .deel("postcode", postcode)
                .deel("huisnummer", huisnummer)
                .deel("huisletter", huisletter)
                .deel("huisnummertoevoeging", huisnummertoevoeging)
                .deel("aanduiding", aanduiding)
                .deel("postbus", postbus)
                .toString();
    }
}
