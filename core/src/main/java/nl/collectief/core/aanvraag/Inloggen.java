package nl.collectief.core.aanvraag;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.Consumer;
import nl.collectief.core.Presence;
import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;

/**
 * Who logged in: a citizen or a company.
 *
 * <p>Source: vaste blokken Inloggen burger and Inloggen bedrijf; {@code betrouwbaarheidsniveau} is an extension.
 *
 * @param inlogmiddel the means; each form allows its own; null when not answered
 * @param betrouwbaarheidsniveau level of eHerkenning; null when not known
 * @param burgerservicenummer BSN of a citizen as typed or as DigiD gave it; null when not answered
 * @param voorvoegsel prefix of the surname, at most 20 characters; null when not answered
 * @param achternaam surname, at most 200 characters; null when not answered
 * @param geboortedatum date of birth, day and month may be unknown; null when not answered
 * @param emailadres where the confirmation goes; null when not answered
 * @param telefoonnummer phone number as typed, at most 20 characters; null when not answered
 * @param kvkNummer KvK-nummer of a company, 8 digits; null when not answered
 * @param vestigingsnummer branch number, 12 digits; null when not answered
 * @param contactpersoon whom to ask at the company; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Inloggen(
        @Nullable Inlogmiddel inlogmiddel,
        @Nullable Betrouwbaarheidsniveau betrouwbaarheidsniveau,
        @Nullable String burgerservicenummer,
        @Nullable String voorvoegsel,
        @Nullable String achternaam,
        @Nullable DatumOnvolledig geboortedatum,
        @Nullable String emailadres,
        @Nullable String telefoonnummer,
        @Nullable String kvkNummer,
        @Nullable String vestigingsnummer,
        @Nullable Contactpersoon contactpersoon) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.inlogmiddel = inlogmiddel;
        builder.betrouwbaarheidsniveau = betrouwbaarheidsniveau;
        builder.burgerservicenummer = burgerservicenummer;
        builder.voorvoegsel = voorvoegsel;
        builder.achternaam = achternaam;
        builder.geboortedatum = geboortedatum;
        builder.emailadres = emailadres;
        builder.telefoonnummer = telefoonnummer;
        builder.kvkNummer = kvkNummer;
        builder.vestigingsnummer = vestigingsnummer;
        builder.contactpersoon = contactpersoon;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Inloggen")
                .deel("inlogmiddel", inlogmiddel)
                .deel("betrouwbaarheidsniveau", betrouwbaarheidsniveau)
                .deel("burgerservicenummer", burgerservicenummer)
                .deel("voorvoegsel", voorvoegsel)
                .deel("achternaam", achternaam)
                .deel("geboortedatum", geboortedatum)
                .deel("emailadres", emailadres)
                .deel("telefoonnummer", telefoonnummer)
                .deel("kvkNummer", kvkNummer)
                .deel("vestigingsnummer", vestigingsnummer)
                .deel("contactpersoon", contactpersoon)
                .toString();
    }

    /** Builds an {@link Inloggen}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable Inlogmiddel inlogmiddel;
        private @Nullable Betrouwbaarheidsniveau betrouwbaarheidsniveau;
        private @Nullable String burgerservicenummer;
        private @Nullable String voorvoegsel;
        private @Nullable String achternaam;
        private @Nullable DatumOnvolledig geboortedatum;
        private @Nullable String emailadres;
        private @Nullable String telefoonnummer;
        private @Nullable String kvkNummer;
        private @Nullable String vestigingsnummer;
        private @Nullable Contactpersoon contactpersoon;

        private Builder() {}

        /** The means. */
        public Builder inlogmiddel(@Nullable Inlogmiddel inlogmiddel) {
            this.inlogmiddel = inlogmiddel;
            return this;
        }

        /** Level of eHerkenning. */
        public Builder betrouwbaarheidsniveau(@Nullable Betrouwbaarheidsniveau betrouwbaarheidsniveau) {
            this.betrouwbaarheidsniveau = betrouwbaarheidsniveau;
            return this;
        }

        /** BSN of a citizen as typed or as DigiD gave it. */
        public Builder burgerservicenummer(@Nullable String burgerservicenummer) {
            this.burgerservicenummer = burgerservicenummer;
            return this;
        }

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

        /** Date of birth, day and month may be unknown. */
        public Builder geboortedatum(@Nullable DatumOnvolledig geboortedatum) {
            this.geboortedatum = geboortedatum;
            return this;
        }

        /** Where the confirmation goes. */
        public Builder emailadres(@Nullable String emailadres) {
            this.emailadres = emailadres;
            return this;
        }

        /** Phone number as typed, at most 20 characters. */
        public Builder telefoonnummer(@Nullable String telefoonnummer) {
            this.telefoonnummer = telefoonnummer;
            return this;
        }

        /** KvK-nummer of a company, 8 digits. */
        public Builder kvkNummer(@Nullable String kvkNummer) {
            this.kvkNummer = kvkNummer;
            return this;
        }

        /** Branch number, 12 digits. */
        public Builder vestigingsnummer(@Nullable String vestigingsnummer) {
            this.vestigingsnummer = vestigingsnummer;
            return this;
        }

        /** Whom to ask at the company. */
        public Builder contactpersoon(@Nullable Contactpersoon contactpersoon) {
            this.contactpersoon = contactpersoon;
            return this;
        }

        /** Changes {@code contactpersoon}, made when it is not there yet. */
        public Builder contactpersoon(Consumer<Contactpersoon.Builder> contactpersoon) {
            Contactpersoon.Builder builder =
                    this.contactpersoon == null ? Contactpersoon.builder() : this.contactpersoon.toBuilder();
            contactpersoon.accept(builder);
            return contactpersoon(builder.build());
        }

        /** The record as it stands now; never throws. */
        public Inloggen build() {
            return new Inloggen(
                    inlogmiddel,
                    betrouwbaarheidsniveau,
                    burgerservicenummer,
                    voorvoegsel,
                    achternaam,
                    geboortedatum,
                    emailadres,
                    telefoonnummer,
                    kvkNummer,
                    vestigingsnummer,
                    contactpersoon);
        }
    }
}
