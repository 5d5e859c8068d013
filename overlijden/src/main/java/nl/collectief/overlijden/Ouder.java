package nl.collectief.overlijden;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.collectief.core.Presence;
import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;

/**
 * A parent of a child that was born lifeless.
 *
 * @param soort what the second parent is of the child; null for the mother
 * @param burgerservicenummer BSN as typed; null when not answered
 * @param achternaam surname, at most 200 characters; null when not answered
 * @param voornamen given names, at most 200 characters; null when not answered
 * @param geboortedatum date of birth, may be partial; null when not answered
 * @param geboorteplaats place of birth, at most 200 characters; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Ouder(
        @Nullable SoortOuder soort,
        @Nullable String burgerservicenummer,
        @Nullable String achternaam,
        @Nullable String voornamen,
        @Nullable DatumOnvolledig geboortedatum,
        @Nullable String geboorteplaats) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.soort = soort;
        builder.burgerservicenummer = burgerservicenummer;
        builder.achternaam = achternaam;
        builder.voornamen = voornamen;
        builder.geboortedatum = geboortedatum;
        builder.geboorteplaats = geboorteplaats;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Ouder")
                .deel("soort", soort)
                .deel("burgerservicenummer", burgerservicenummer)
                .deel("achternaam", achternaam)
                .deel("voornamen", voornamen)
                .deel("geboortedatum", geboortedatum)
                .deel("geboorteplaats", geboorteplaats)
                .toString();
    }

    /** Builds an {@link Ouder}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable SoortOuder soort;
        private @Nullable String burgerservicenummer;
        private @Nullable String achternaam;
        private @Nullable String voornamen;
        private @Nullable DatumOnvolledig geboortedatum;
        private @Nullable String geboorteplaats;

        private Builder() {}

        /** What the second parent is of the child. */
        public Builder soort(@Nullable SoortOuder soort) {
            this.soort = soort;
            return this;
        }

        /** BSN as typed. */
        public Builder burgerservicenummer(@Nullable String burgerservicenummer) {
            this.burgerservicenummer = burgerservicenummer;
            return this;
        }

        /** Surname, at most 200 characters. */
        public Builder achternaam(@Nullable String achternaam) {
            this.achternaam = achternaam;
            return this;
        }

        /** Given names, at most 200 characters. */
        public Builder voornamen(@Nullable String voornamen) {
            this.voornamen = voornamen;
            return this;
        }

        /** Date of birth, may be partial. */
        public Builder geboortedatum(@Nullable DatumOnvolledig geboortedatum) {
            this.geboortedatum = geboortedatum;
            return this;
        }

        /** Place of birth, at most 200 characters. */
        public Builder geboorteplaats(@Nullable String geboorteplaats) {
            this.geboorteplaats = geboorteplaats;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Ouder build() {
            return new Ouder(soort, burgerservicenummer, achternaam, voornamen, geboortedatum, geboorteplaats);
        }
    }
}
