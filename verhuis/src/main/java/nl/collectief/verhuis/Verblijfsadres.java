package nl.collectief.verhuis;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.collectief.core.Presence;
import org.jspecify.annotations.Nullable;

/**
 * An address as the BRP keeps it, of the move or of before it.
 *
 * <p>Source: V16 2.2; extensions of LO BRP groups 10 to 12.
 *
 * @param postcode question 2.3, as typed; null when not answered
 * @param huisnummer question 2.4, 1 to 99999 as text; null when not answered
 * @param huisletter question 2.5, one letter; null when not answered
 * @param huisnummertoevoeging question 2.6, 1 to 4 letters or digits; null when not answered
 * @param straatnaam question 2.7, name of the openbare ruimte, at most 80 characters; null when not answered
 * @param woonplaats question 2.8, at most 80 characters; null when not answered
 * @param gemeente extension, code of table 33; null when not answered
 * @param functieAdres extension, absent means W; null when not answered
 * @param nummeraanduiding extension, BAG identification of 16 digits; null when not answered
 * @param adresseerbaarObject extension, BAG identification of 16 digits; null when not answered
 * @param aanduidingBijHuisnummer extension, {@code to} or {@code by}, of an old address only; null when not
 *     answered
 * @param locatiebeschrijving extension, at most 35 characters, of an old address only; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Verblijfsadres(
        @Nullable String postcode,
        @Nullable String huisnummer,
        @Nullable String huisletter,
        @Nullable String huisnummertoevoeging,
        @Nullable String straatnaam,
        @Nullable String woonplaats,
        @Nullable String gemeente,
        @Nullable FunctieAdres functieAdres,
        @Nullable String nummeraanduiding,
        @Nullable String adresseerbaarObject,
        @Nullable String aanduidingBijHuisnummer,
        @Nullable String locatiebeschrijving) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.postcode = postcode;
        builder.huisnummer = huisnummer;
        builder.huisletter = huisletter;
        builder.huisnummertoevoeging = huisnummertoevoeging;
        builder.straatnaam = straatnaam;
        builder.woonplaats = woonplaats;
        builder.gemeente = gemeente;
        builder.functieAdres = functieAdres;
        builder.nummeraanduiding = nummeraanduiding;
        builder.adresseerbaarObject = adresseerbaarObject;
        builder.aanduidingBijHuisnummer = aanduidingBijHuisnummer;
        builder.locatiebeschrijving = locatiebeschrijving;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Verblijfsadres")
                .deel("postcode", postcode)
                .deel("huisnummer", huisnummer)
                .deel("huisletter", huisletter)
                .deel("huisnummertoevoeging", huisnummertoevoeging)
                .deel("straatnaam", straatnaam)
                .deel("woonplaats", woonplaats)
                .deel("gemeente", gemeente)
                .deel("functieAdres", functieAdres)
                .deel("nummeraanduiding", nummeraanduiding)
                .deel("adresseerbaarObject", adresseerbaarObject)
                .deel("aanduidingBijHuisnummer", aanduidingBijHuisnummer)
                .deel("locatiebeschrijving", locatiebeschrijving)
                .toString();
    }

    /** Builds a {@link Verblijfsadres}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable String postcode;
        private @Nullable String huisnummer;
        private @Nullable String huisletter;
        private @Nullable String huisnummertoevoeging;
        private @Nullable String straatnaam;
        private @Nullable String woonplaats;
        private @Nullable String gemeente;
        private @Nullable FunctieAdres functieAdres;
        private @Nullable String nummeraanduiding;
        private @Nullable String adresseerbaarObject;
        private @Nullable String aanduidingBijHuisnummer;
        private @Nullable String locatiebeschrijving;

        private Builder() {}

        /** Question 2.3, as typed. */
        public Builder postcode(@Nullable String postcode) {
            this.postcode = postcode;
            return this;
        }

        /** Question 2.4, 1 to 99999 as text. */
        public Builder huisnummer(@Nullable String huisnummer) {
            this.huisnummer = huisnummer;
            return this;
        }

        /** Question 2.5, one letter. */
        public Builder huisletter(@Nullable String huisletter) {
            this.huisletter = huisletter;
            return this;
        }

        /** Question 2.6, 1 to 4 letters or digits. */
        public Builder huisnummertoevoeging(@Nullable String huisnummertoevoeging) {
            this.huisnummertoevoeging = huisnummertoevoeging;
            return this;
        }

        /** Question 2.7, name of the openbare ruimte, at most 80 characters. */
        public Builder straatnaam(@Nullable String straatnaam) {
            this.straatnaam = straatnaam;
            return this;
        }

        /** Question 2.8, at most 80 characters. */
        public Builder woonplaats(@Nullable String woonplaats) {
            this.woonplaats = woonplaats;
            return this;
        }

        /** Extension, code of table 33. */
        public Builder gemeente(@Nullable String gemeente) {
            this.gemeente = gemeente;
            return this;
        }

        /** Extension, absent means W. */
        public Builder functieAdres(@Nullable FunctieAdres functieAdres) {
            this.functieAdres = functieAdres;
            return this;
        }

        /** Extension, BAG identification of 16 digits. */
        public Builder nummeraanduiding(@Nullable String nummeraanduiding) {
            this.nummeraanduiding = nummeraanduiding;
            return this;
        }

        /** Extension, BAG identification of 16 digits. */
        public Builder adresseerbaarObject(@Nullable String adresseerbaarObject) {
            this.adresseerbaarObject = adresseerbaarObject;
            return this;
        }

        /** Extension, {@code to} or {@code by}, of an old address only. */
        public Builder aanduidingBijHuisnummer(@Nullable String aanduidingBijHuisnummer) {
            this.aanduidingBijHuisnummer = aanduidingBijHuisnummer;
            return this;
        }

        /** Extension, at most 35 characters, of an old address only. */
        public Builder locatiebeschrijving(@Nullable String locatiebeschrijving) {
            this.locatiebeschrijving = locatiebeschrijving;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Verblijfsadres build() {
            return new Verblijfsadres(
                    postcode,
                    huisnummer,
                    huisletter,
                    huisnummertoevoeging,
                    straatnaam,
                    woonplaats,
                    gemeente,
                    functieAdres,
                    nummeraanduiding,
                    adresseerbaarObject,
                    aanduidingBijHuisnummer,
                    locatiebeschrijving);
        }
    }
}
