package nl.collectief.brp.persoon;

import nl.collectief.core.Presence;
import nl.collectief.core.persoon.Voorletters;
import org.jspecify.annotations.Nullable;

/**
 * The name of a person or of his partner, as the register holds it.
 *
 * <p>A single dot is how the register writes a name that is unknown: it is kept, and read as not known.
 *
 * @param voornamen given names with spaces between them, element 02.10; null when there are none
 * @param adellijkeTitelPredicaat code of table 38, element 02.20; null without one
 * @param voorvoegsel prefix of the surname, element 02.30; null without one
 * @param geslachtsnaam surname without its prefix, element 02.40; null when there is none
 */
public record Naam(
        @Nullable String voornamen,
        @Nullable String adellijkeTitelPredicaat,
        @Nullable String voorvoegsel,
        @Nullable String geslachtsnaam) {

    private static final String ONBEKEND = ".";

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.voornamen = voornamen;
        builder.adellijkeTitelPredicaat = adellijkeTitelPredicaat;
        builder.voorvoegsel = voorvoegsel;
        builder.geslachtsnaam = geslachtsnaam;
        return builder;
    }

    /** Initials of the given names; null when these are not known. Source: brp 6.8. */
    public @Nullable String voorletters() {
        return Voorletters.van(bekend(voornamen));
    }

    /** A part that says something; null when it is missing, blank or the dot of the unknown. */
    static @Nullable String bekend(@Nullable String deel) {
        return deel == null || deel.isBlank() || deel.strip().equals(ONBEKEND) ? null : deel;
    }

    /** The given names, when known. */
    @Nullable
    String bekendeVoornamen() {
        return bekend(voornamen);
    }

    /** Whether the surname is known. */
    boolean heeftGeslachtsnaam() {
        return bekend(geslachtsnaam) != null;
    }

    /** Prefix and surname behind what stands before them. */
    String achternaam(@Nullable String voorop) {
        return NameText.join(voorop, bekend(voorvoegsel), bekend(geslachtsnaam));
    }

    /** The title or predicate; null without one, or with a code that does not exist. */
    @Nullable
    Title titel() {
        return Title.of(adellijkeTitelPredicaat);
    }

    @Override
    public String toString() {
        return Presence.van("Naam")
                .deel("voornamen", voornamen)
                .deel("adellijkeTitelPredicaat", adellijkeTitelPredicaat)
                .deel("voorvoegsel", voorvoegsel)
                .deel("geslachtsnaam", geslachtsnaam)
                .toString();
    }

    /** Builds a {@link Naam}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable String voornamen;
        private @Nullable String adellijkeTitelPredicaat;
        private @Nullable String voorvoegsel;
        private @Nullable String geslachtsnaam;

        private Builder() {}

        /** Given names with spaces between them, element 02.10; null when there are none. */
        public Builder voornamen(@Nullable String voornamen) {
            this.voornamen = voornamen;
            return this;
        }

        /** Code of table 38, element 02.20; null without one. */
        public Builder adellijkeTitelPredicaat(@Nullable String adellijkeTitelPredicaat) {
            this.adellijkeTitelPredicaat = adellijkeTitelPredicaat;
            return this;
        }

        /** Prefix of the surname, element 02.30; null without one. */
        public Builder voorvoegsel(@Nullable String voorvoegsel) {
            this.voorvoegsel = voorvoegsel;
            return this;
        }

        /** Surname without its prefix, element 02.40; null when there is none. */
        public Builder geslachtsnaam(@Nullable String geslachtsnaam) {
            this.geslachtsnaam = geslachtsnaam;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Naam build() {
            return new Naam(voornamen, adellijkeTitelPredicaat, voorvoegsel, geslachtsnaam);
        }
    }
}
