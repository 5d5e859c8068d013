package nl.collectief.overlijden;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.Consumer;
import nl.collectief.core.Presence;
import nl.collectief.core.aanvraag.Document;
import nl.collectief.core.aanvraag.Geslacht;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;

/**
 * Who died: block 4.
 *
 * @param heeftBurgerservicenummer question 4.1, whether the deceased had a BSN; null when not answered
 * @param burgerservicenummer question 4.2, BSN as typed; null when not answered
 * @param geenVoornamen whether the deceased had one name only, an extension; null when not answered
 * @param voornamen question 4.3, given names, at most 200 characters; null when not answered
 * @param achternaam question 4.4, surname, at most 200 characters; null when not answered
 * @param geboortedatum question 4.5, date of birth, may be partial or unknown; null when not answered
 * @param geslacht question 4.6, sex; null when not answered
 * @param geboorteplaats question 4.7, place of birth, at most 200 characters; null when not answered
 * @param laatsteWoonplaats question 4.8, last place of residence with its country, at most 200 characters; null when
 *     not answered
 * @param naamPartner question 4.9, name of husband, wife or partner, at most 200 characters; null when not answered
 * @param geboortedatumPartner question 4.10, date of birth of the partner; null when not answered
 * @param kopiePaspoort question 4.11, copy of the passport; null when not answered
 * @param identiteitOnbekend whether the identity cannot be established (Wlb 21), an extension; null when not
 *     answered
 * @param burgerlijkeStaat civil status (BW 1:19h), an extension; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Overledene(
        @Nullable JaNee heeftBurgerservicenummer,
        @Nullable String burgerservicenummer,
        @Nullable JaNee geenVoornamen,
        @Nullable String voornamen,
        @Nullable String achternaam,
        @Nullable DatumOnvolledig geboortedatum,
        @Nullable Geslacht geslacht,
        @Nullable String geboorteplaats,
        @Nullable String laatsteWoonplaats,
        @Nullable String naamPartner,
        @Nullable DatumOnvolledig geboortedatumPartner,
        @Nullable Document kopiePaspoort,
        @Nullable JaNee identiteitOnbekend,
        @Nullable BurgerlijkeStaat burgerlijkeStaat) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.heeftBurgerservicenummer = heeftBurgerservicenummer;
        builder.burgerservicenummer = burgerservicenummer;
        builder.geenVoornamen = geenVoornamen;
        builder.voornamen = voornamen;
        builder.achternaam = achternaam;
        builder.geboortedatum = geboortedatum;
        builder.geslacht = geslacht;
        builder.geboorteplaats = geboorteplaats;
        builder.laatsteWoonplaats = laatsteWoonplaats;
        builder.naamPartner = naamPartner;
        builder.geboortedatumPartner = geboortedatumPartner;
        builder.kopiePaspoort = kopiePaspoort;
        builder.identiteitOnbekend = identiteitOnbekend;
        builder.burgerlijkeStaat = burgerlijkeStaat;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Overledene")
                .deel("heeftBurgerservicenummer", heeftBurgerservicenummer)
                .deel("burgerservicenummer", burgerservicenummer)
                .deel("geenVoornamen", geenVoornamen)
                .deel("voornamen", voornamen)
                .deel("achternaam", achternaam)
                .deel("geboortedatum", geboortedatum)
                .deel("geslacht", geslacht)
                .deel("geboorteplaats", geboorteplaats)
                .deel("laatsteWoonplaats", laatsteWoonplaats)
                .deel("naamPartner", naamPartner)
                .deel("geboortedatumPartner", geboortedatumPartner)
                .deel("kopiePaspoort", kopiePaspoort)
                .deel("identiteitOnbekend", identiteitOnbekend)
                .deel("burgerlijkeStaat", burgerlijkeStaat)
                .toString();
    }

    /** Builds an {@link Overledene}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable JaNee heeftBurgerservicenummer;
        private @Nullable String burgerservicenummer;
        private @Nullable JaNee geenVoornamen;
        private @Nullable String voornamen;
        private @Nullable String achternaam;
        private @Nullable DatumOnvolledig geboortedatum;
        private @Nullable Geslacht geslacht;
        private @Nullable String geboorteplaats;
        private @Nullable String laatsteWoonplaats;
        private @Nullable String naamPartner;
        private @Nullable DatumOnvolledig geboortedatumPartner;
        private @Nullable Document kopiePaspoort;
        private @Nullable JaNee identiteitOnbekend;
        private @Nullable BurgerlijkeStaat burgerlijkeStaat;

        private Builder() {}

        /** Question 4.1. */
        public Builder heeftBurgerservicenummer(@Nullable JaNee heeftBurgerservicenummer) {
            this.heeftBurgerservicenummer = heeftBurgerservicenummer;
            return this;
        }

        /** Question 4.2. */
        public Builder burgerservicenummer(@Nullable String burgerservicenummer) {
            this.burgerservicenummer = burgerservicenummer;
            return this;
        }

        /** Whether the deceased had one name only, an extension. */
        public Builder geenVoornamen(@Nullable JaNee geenVoornamen) {
            this.geenVoornamen = geenVoornamen;
            return this;
        }

        /** Question 4.3. */
        public Builder voornamen(@Nullable String voornamen) {
            this.voornamen = voornamen;
            return this;
        }

        /** Question 4.4. */
        public Builder achternaam(@Nullable String achternaam) {
            this.achternaam = achternaam;
            return this;
        }

        /** Question 4.5. */
        public Builder geboortedatum(@Nullable DatumOnvolledig geboortedatum) {
            this.geboortedatum = geboortedatum;
            return this;
        }

        /** Question 4.6. */
        public Builder geslacht(@Nullable Geslacht geslacht) {
            this.geslacht = geslacht;
            return this;
        }

        /** Question 4.7. */
        public Builder geboorteplaats(@Nullable String geboorteplaats) {
            this.geboorteplaats = geboorteplaats;
            return this;
        }

        /** Question 4.8. */
        public Builder laatsteWoonplaats(@Nullable String laatsteWoonplaats) {
            this.laatsteWoonplaats = laatsteWoonplaats;
            return this;
        }

        /** Question 4.9. */
        public Builder naamPartner(@Nullable String naamPartner) {
            this.naamPartner = naamPartner;
            return this;
        }

        /** Question 4.10. */
        public Builder geboortedatumPartner(@Nullable DatumOnvolledig geboortedatumPartner) {
            this.geboortedatumPartner = geboortedatumPartner;
            return this;
        }

        /** Question 4.11. */
        public Builder kopiePaspoort(@Nullable Document kopiePaspoort) {
            this.kopiePaspoort = kopiePaspoort;
            return this;
        }

        /** Changes {@code kopiePaspoort}, made when it is not there yet. */
        public Builder kopiePaspoort(Consumer<Document.Builder> kopiePaspoort) {
            Document.Builder builder = this.kopiePaspoort == null ? Document.builder() : this.kopiePaspoort.toBuilder();
            kopiePaspoort.accept(builder);
            return kopiePaspoort(builder.build());
        }

        /** Extension: identity unknown. */
        public Builder identiteitOnbekend(@Nullable JaNee identiteitOnbekend) {
            this.identiteitOnbekend = identiteitOnbekend;
            return this;
        }

        /** Civil status (BW 1:19h), an extension. */
        public Builder burgerlijkeStaat(@Nullable BurgerlijkeStaat burgerlijkeStaat) {
            this.burgerlijkeStaat = burgerlijkeStaat;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Overledene build() {
            return new Overledene(
                    heeftBurgerservicenummer,
                    burgerservicenummer,
                    geenVoornamen,
                    voornamen,
                    achternaam,
                    geboortedatum,
                    geslacht,
                    geboorteplaats,
                    laatsteWoonplaats,
                    naamPartner,
                    geboortedatumPartner,
                    kopiePaspoort,
                    identiteitOnbekend,
                    burgerlijkeStaat);
        }
    }
}
