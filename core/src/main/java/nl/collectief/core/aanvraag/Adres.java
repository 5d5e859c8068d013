package nl.collectief.core.aanvraag;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.collectief.core.Presence;
import org.jspecify.annotations.Nullable;

/**
 * The address of a house in the Netherlands, as typed.
 *
 * @param straatnaam street, at most 80 characters; null when not answered
 * @param huisnummer house number as text; null when not answered
 * @param huisletter letter behind the house number; null when not answered
 * @param huisnummertoevoeging addition to the house number; null when not answered
 * @param postcode postcode as typed; null when not answered
 * @param woonplaats town, at most 80 characters; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Adres(
        @Nullable String straatnaam,
        @Nullable String huisnummer,
        @Nullable String huisletter,
        @Nullable String huisnummertoevoeging,
        @Nullable String postcode,
        @Nullable String woonplaats) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.straatnaam = straatnaam;
        builder.huisnummer = huisnummer;
        builder.huisletter = huisletter;
        builder.huisnummertoevoeging = huisnummertoevoeging;
        builder.postcode = postcode;
        builder.woonplaats = woonplaats;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Adres")
                .deel("straatnaam", straatnaam)
                .deel("huisnummer", huisnummer)
                .deel("huisletter", huisletter)
                .deel("huisnummertoevoeging", huisnummertoevoeging)
                .deel("postcode", postcode)
                .deel("woonplaats", woonplaats)
                .toString();
    }

    /** Builds an {@link Adres}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable String straatnaam;
        private @Nullable String huisnummer;
        private @Nullable String huisletter;
        private @Nullable String huisnummertoevoeging;
        private @Nullable String postcode;
        private @Nullable String woonplaats;

        private Builder() {}

        /** Street, at most 80 characters. */
        public Builder straatnaam(@Nullable String straatnaam) {
            this.straatnaam = straatnaam;
            return this;
        }

        /** House number as text. */
        public Builder huisnummer(@Nullable String huisnummer) {
            this.huisnummer = huisnummer;
            return this;
        }

        /** Letter behind the house number. */
        public Builder huisletter(@Nullable String huisletter) {
            this.huisletter = huisletter;
            return this;
        }

        /** Addition to the house number. */
        public Builder huisnummertoevoeging(@Nullable String huisnummertoevoeging) {
            this.huisnummertoevoeging = huisnummertoevoeging;
            return this;
        }

        /** Postcode as typed. */
        public Builder postcode(@Nullable String postcode) {
            this.postcode = postcode;
            return this;
        }

        /** Town, at most 80 characters. */
        public Builder woonplaats(@Nullable String woonplaats) {
            this.woonplaats = woonplaats;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Adres build() {
            return new Adres(straatnaam, huisnummer, huisletter, huisnummertoevoeging, postcode, woonplaats);
        }
    }
}
