package nl.collectief.verhuis;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.collectief.core.Presence;
import nl.collectief.core.aanvraag.Gegevensbron;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;

/**
 * Someone who moves or leaves along.
 *
 * <p>Source: vast blok Persoonsgegevens; from {@code voorvoegsel} on these are extensions.
 *
 * @param achternaam surname, at most 200 characters, the prefix inside unless voorvoegsel is given; null when
 *     not answered
 * @param voornamen given names, at most 100 characters; null when not answered
 * @param geboortedatum date of birth, day and month may be unknown; null when not answered
 * @param voorvoegsel prefix of the surname; null when not answered
 * @param burgerservicenummer BSN as typed; null when not answered
 * @param relatie what he is to the aangever; null when not answered
 * @param verbintenis of a partner, what binds them; null when not answered
 * @param wordtBewonerNieuwAdres whether he gets the same new woonadres; absent means JA; null when not answered
 * @param woontOpHuidigAdres whether he lives on the present woonadres of the aangever; null when not answered
 * @param andereOuderBlijft of a minor child, whether another parent with gezag does not move along; null when
 *     not answered
 * @param bron where these data come from; absent means OPGEGEVEN; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Gezinslid(
        @Nullable String achternaam,
        @Nullable String voornamen,
        @Nullable DatumOnvolledig geboortedatum,
        @Nullable String voorvoegsel,
        @Nullable String burgerservicenummer,
        @Nullable Relatie relatie,
        @Nullable Verbintenis verbintenis,
        @Nullable JaNee wordtBewonerNieuwAdres,
        @Nullable JaNee woontOpHuidigAdres,
        @Nullable JaNee andereOuderBlijft,
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
        builder.verbintenis = verbintenis;
        builder.wordtBewonerNieuwAdres = wordtBewonerNieuwAdres;
        builder.woontOpHuidigAdres = woontOpHuidigAdres;
        builder.andereOuderBlijft = andereOuderBlijft;
        builder.bron = bron;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Gezinslid")
                .deel("achternaam", achternaam)
                .deel("voornamen", voornamen)
                .deel("geboortedatum", geboortedatum)
                .deel("voorvoegsel", voorvoegsel)
                .deel("burgerservicenummer", burgerservicenummer)
                .deel("relatie", relatie)
                .deel("verbintenis", verbintenis)
                .deel("wordtBewonerNieuwAdres", wordtBewonerNieuwAdres)
                .deel("woontOpHuidigAdres", woontOpHuidigAdres)
                .deel("andereOuderBlijft", andereOuderBlijft)
                .deel("bron", bron)
                .toString();
    }

    /** Builds a {@link Gezinslid}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable String achternaam;
        private @Nullable String voornamen;
        private @Nullable DatumOnvolledig geboortedatum;
        private @Nullable String voorvoegsel;
        private @Nullable String burgerservicenummer;
        private @Nullable Relatie relatie;
        private @Nullable Verbintenis verbintenis;
        private @Nullable JaNee wordtBewonerNieuwAdres;
        private @Nullable JaNee woontOpHuidigAdres;
        private @Nullable JaNee andereOuderBlijft;
        private @Nullable Gegevensbron bron;

        private Builder() {}

        /** Surname, at most 200 characters, the prefix inside unless voorvoegsel is given. */
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

        /** What he is to the aangever. */
        public Builder relatie(@Nullable Relatie relatie) {
            this.relatie = relatie;
            return this;
        }

        /** Of a partner, what binds them. */
        public Builder verbintenis(@Nullable Verbintenis verbintenis) {
            this.verbintenis = verbintenis;
            return this;
        }

        /** Whether he gets the same new woonadres; absent means JA. */
        public Builder wordtBewonerNieuwAdres(@Nullable JaNee wordtBewonerNieuwAdres) {
            this.wordtBewonerNieuwAdres = wordtBewonerNieuwAdres;
            return this;
        }

        /** Whether he lives on the present woonadres of the aangever. */
        public Builder woontOpHuidigAdres(@Nullable JaNee woontOpHuidigAdres) {
            this.woontOpHuidigAdres = woontOpHuidigAdres;
            return this;
        }

        /** Of a minor child, whether another parent with gezag does not move along. */
        public Builder andereOuderBlijft(@Nullable JaNee andereOuderBlijft) {
            this.andereOuderBlijft = andereOuderBlijft;
            return this;
        }

        /** Where these data come from; absent means OPGEGEVEN. */
        public Builder bron(@Nullable Gegevensbron bron) {
            this.bron = bron;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Gezinslid build() {
            return new Gezinslid(
                    achternaam,
                    voornamen,
                    geboortedatum,
                    voorvoegsel,
                    burgerservicenummer,
                    relatie,
                    verbintenis,
                    wordtBewonerNieuwAdres,
                    woontOpHuidigAdres,
                    andereOuderBlijft,
                    bron);
        }
    }
}
