package nl.collectief.core.aanvraag;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.collectief.core.Presence;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask at the company that logged in.
 *
 * <p>Source: vast blok Inloggen bedrijf, question 2.
 *
 * @param voorvoegsel prefix of the surname, at most 20 characters; null when not answered
 * @param achternaam surname, at most 200 characters; null when not answered
 * @param voornamen given names, at most 100 characters; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Contactpersoon(
        @Nullable String voorvoegsel,
        @Nullable String achternaam,
        @Nullable String voornamen) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.voorvoegsel = voorvoegsel;
        builder.achternaam = achternaam;
        builder.voornamen = voornamen;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Contactpersoon")
                .deel("voorvoegsel", voorvoegsel)
                .deel("achternaam", achternaam)
                .deel("voornamen", voornamen)
                .toString();
    }

    /** Builds a {@link Contactpersoon}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable String voorvoegsel;
        private @Nullable String achternaam;
        private @Nullable String voornamen;

        private Builder() {}

        /** Prefix of the surname, at most 20 characters. */
        public Builder voorvoegsel(@Nullable String voorvoegsel) {
            this.voorvoegsel = voorvoegsel;
            return this;
        }

        /** Surname, at most 200 characters. */
        public Builder achternaam(@Nullable String achternaam) {
            this.achternaam = achternaam;
            return this;
        }

        /** Given names, at most 100 characters. */
        public Builder voornamen(@Nullable String voornamen) {
            this.voornamen = voornamen;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Contactpersoon build() {
            return new Contactpersoon(voorvoegsel, achternaam, voornamen);
        }
    }
}
