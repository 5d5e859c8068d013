package nl.collectief.overlijden;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.collectief.core.Presence;
import org.jspecify.annotations.Nullable;

/**
 * Where post goes: a house or a postbus in the Netherlands.
 *
 * @param straatnaam street, at most 80 characters; null when not answered
 * @param huisnummer house number as text; null when not answered
 * @param huisletter letter behind the house number; null when not answered
 * @param huisnummertoevoeging addition to the house number; null when not answered
 * @param postbus number of a postbus, instead of street and house number; null when not answered
 * @param postcode postcode as typed; null when not answered
 * @param woonplaats town, at most 80 characters; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Postadres(
        @Nullable String straatnaam,
        @Nullable String huisnummer,
        @Nullable String huisletter,
        @Nullable String huisnummertoevoeging,
        @Nullable String postbus,
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
        builder.postbus = postbus;
        builder.postcode = postcode;
        builder.woonplaats = woonplaats;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Postadres")
                .deel("straatnaam", straatnaam)
                .deel("huisnummer", huisnummer)
                .deel("huisletter", huisletter)
                .deel("huisnummertoevoeging", huisnummertoevoeging)
                .deel("postbus", postbus)
                .deel("postcode", postcode)
                .deel("woonplaats", woonplaats)
                .toString();
    }

    /** Builds an {@link Postadres}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable String straatnaam;
        private @Nullable String huisnummer;
        private @Nullable String huisletter;
        private @Nullable String huisnummertoevoeging;
        private @Nullable String postbus;
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

        /** Number of a postbus, instead of street and house number. */
        public Builder postbus(@Nullable String postbus) {
            this.postbus = postbus;
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
        public Postadres build() {
            return new Postadres(
                    straatnaam, huisnummer, huisletter, huisnummertoevoeging, postbus, postcode, woonplaats);
        }
    }
}
