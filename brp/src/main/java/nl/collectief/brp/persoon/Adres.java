package nl.collectief.brp.persoon;

import nl.collectief.core.Presence;
import nl.collectief.core.adres.AanduidingBijHuisnummer;
import org.jspecify.annotations.Nullable;

/**
 * An address in the Netherlands as residence. Source: category 08, groups 11.
 *
 * @param korteStraatnaam street, element 11.10; a dot when unknown, null when not given
 * @param huisnummer house number, element 11.20; 0 when unknown, null when not given
 * @param huisletter letter, element 11.30; null without one
 * @param huisnummertoevoeging addition, element 11.40; null without one
 * @param aanduidingBijHuisnummer by or opposite the number, element 11.50; null for at it
 * @param postcode with or without a space, element 11.60; null when not given
 * @param woonplaats place, element 11.70; null when not given
 * @param onderzoek what of the category is doubted
 */
public record Adres(
        @Nullable String korteStraatnaam,
        @Nullable Integer huisnummer,
        @Nullable String huisletter,
        @Nullable String huisnummertoevoeging,
        @Nullable AanduidingBijHuisnummer aanduidingBijHuisnummer,
        @Nullable String postcode,
        @Nullable String woonplaats,
        Onderzoek onderzoek)
        implements Verblijfplaats {
    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.korteStraatnaam = korteStraatnaam;
        builder.huisnummer = huisnummer;
        builder.huisletter = huisletter;
        builder.huisnummertoevoeging = huisnummertoevoeging;
        builder.aanduidingBijHuisnummer = aanduidingBijHuisnummer;
        builder.postcode = postcode;
        builder.woonplaats = woonplaats;
        builder.onderzoek = onderzoek;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Adres")
                .deel("korteStraatnaam", korteStraatnaam)
                .deel("huisnummer", huisnummer)
                .deel("huisletter", huisletter)
                .deel("huisnummertoevoeging", huisnummertoevoeging)
                .deel("aanduidingBijHuisnummer", aanduidingBijHuisnummer)
                .deel("postcode", postcode)
                .deel("woonplaats", woonplaats)
                .deel("onderzoek", onderzoek)
                .toString();
    }

    /** Builds an {@link Adres}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable String korteStraatnaam;
        private @Nullable Integer huisnummer;
        private @Nullable String huisletter;
        private @Nullable String huisnummertoevoeging;
        private @Nullable AanduidingBijHuisnummer aanduidingBijHuisnummer;
        private @Nullable String postcode;
        private @Nullable String woonplaats;
        private Onderzoek onderzoek = Onderzoek.GEEN;

        private Builder() {}

        /** Street, element 11.10; a dot when unknown, null when not given. */
        public Builder korteStraatnaam(@Nullable String korteStraatnaam) {
            this.korteStraatnaam = korteStraatnaam;
            return this;
        }

        /** House number, element 11.20; 0 when unknown, null when not given. */
        public Builder huisnummer(@Nullable Integer huisnummer) {
            this.huisnummer = huisnummer;
            return this;
        }

        /** Letter, element 11.30; null without one. */
        public Builder huisletter(@Nullable String huisletter) {
            this.huisletter = huisletter;
            return this;
        }

        /** Addition, element 11.40; null without one. */
        public Builder huisnummertoevoeging(@Nullable String huisnummertoevoeging) {
            this.huisnummertoevoeging = huisnummertoevoeging;
            return this;
        }

        /** By or opposite the number, element 11.50; null for at it. */
        public Builder aanduidingBijHuisnummer(@Nullable AanduidingBijHuisnummer aanduidingBijHuisnummer) {
            this.aanduidingBijHuisnummer = aanduidingBijHuisnummer;
            return this;
        }

        /** With or without a space, element 11.60; null when not given. */
        public Builder postcode(@Nullable String postcode) {
            this.postcode = postcode;
            return this;
        }

        /** Place, element 11.70; null when not given. */
        public Builder woonplaats(@Nullable String woonplaats) {
            this.woonplaats = woonplaats;
            return this;
        }

        /** What of the category is doubted. */
        public Builder onderzoek(Onderzoek onderzoek) {
            this.onderzoek = onderzoek;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Adres build() {
            return new Adres(
                    korteStraatnaam,
                    huisnummer,
                    huisletter,
                    huisnummertoevoeging,
                    aanduidingBijHuisnummer,
                    postcode,
                    woonplaats,
                    onderzoek);
        }
    }
}
