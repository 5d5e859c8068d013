package nl.collectief.core.aanvraag;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.collectief.core.Presence;
import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is.
 *
 * <p>Source: vast blok Persoonsgegevens; from {@code voorvoegsel} on these are extensions.
 *
 * @param achternaam surname, at most 200 characters, the prefix inside unless voorvoegsel is given; null when not
 *     answered
 * @param voornamen given names, at most 100 characters; null when not answered
 * @param geboortedatum date of birth, day and month may be unknown; null when not answered
 * @param voorvoegsel prefix of the surname; null when not asked
 * @param burgerservicenummer BSN as typed; null when not asked
 * @param relatie relation to who fills in the form, a code of the service; null when not asked
 * @param bron where these data come from; null means OPGEGEVEN
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Persoonsgegevens(
        @Nullable String achternaam,
        @Nullable String voornamen,
        @Nullable DatumOnvolledig geboortedatum,
        @Nullable String voorvoegsel,
        @Nullable String burgerservicenummer,
        @Nullable String relatie,
        @Nullable Gegevensbron bron) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.achternaam = achternaam;
        builder.voornamen = voornamen;
        builder.geboortedatum = geboortedatum;
        builder.voorvoegsel = voorvoegsel;
        builder.burgerservicenummer = burgerservicenummer;
        builder.relatie = relatie;
        builder.bron = bron;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Persoonsgegevens")
                .deel("achternaam", achternaam)
                .deel("voornamen", voornamen)
                .deel("geboortedatum", geboortedatum)
                .deel("voorvoegsel", voorvoegsel)
                .deel("burgerservicenummer", burgerservicenummer)
                .deel("relatie", relatie)
                .deel("bron", bron)
                .toString();
    }

    /** Builds a {@link Persoonsgegevens}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable String achternaam;
        private @Nullable String voornamen;
        private @Nullable DatumOnvolledig geboortedatum;
        private @Nullable String voorvoegsel;
        private @Nullable String burgerservicenummer;
        private @Nullable String relatie;
        private @Nullable Gegevensbron bron;

        private Builder() {}

        /** Surname. */
        public Builder achternaam(@Nullable String achternaam) {
            this.achternaam = achternaam;
            return this;
        }

        /** Given names, at most 100 characters. */
        public Builder voornamen(@Nullable String voornamen) {
            this.voornamen = voornamen;
            return this;
        }

        /** Date of birth, day and month may be unknown. */
        public Builder geboortedatum(@Nullable DatumOnvolledig geboortedatum) {
            this.geboortedatum = geboortedatum;
            return this;
        }

        /** Prefix of the surname. */
        public Builder voorvoegsel(@Nullable String voorvoegsel) {
            this.voorvoegsel = voorvoegsel;
            return this;
        }

        /** BSN as typed. */
        public Builder burgerservicenummer(@Nullable String burgerservicenummer) {
            this.burgerservicenummer = burgerservicenummer;
            return this;
        }

        /** Relation to who fills in the form, a code of the service. */
        public Builder relatie(@Nullable String relatie) {
            this.relatie = relatie;
            return this;
        }

        /** Where these data come from. */
        public Builder bron(@Nullable Gegevensbron bron) {
            this.bron = bron;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Persoonsgegevens build() {
            return new Persoonsgegevens(
                    achternaam, voornamen, geboortedatum, voorvoegsel, burgerservicenummer, relatie, bron);
        }
    }
}
