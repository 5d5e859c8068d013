package nl.collectief.brp.persoon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import nl.collectief.core.Copies;
import nl.collectief.core.Presence;
import nl.collectief.core.aanvraag.Geslacht;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.datum.Leeftijd;
import nl.collectief.core.tabel.codelijst.IndicatieGeheim;
import nl.collectief.core.tabel.codelijst.Naamgebruik;
import nl.collectief.core.tabel.codelijst.RedenOpschorting;
import org.jspecify.annotations.Nullable;

/**
 * A person as the BRP holds him, as far as it takes to name him, to address him and to know his age.
 *
 * <p>Pure and thread-safe: whoever asks for an age brings the day.
 *
 * @param burgerservicenummer element 01.20, nine digits, not checked; null when not given
 * @param naam own name
 * @param geslacht element 04.10; null when not given, which counts as unknown
 * @param naamgebruik by which surname he wants to be addressed, element 61.10; null counts as his own
 * @param partners marriages and partnerships, present and ended, in any order
 * @param geboortedatum element 03.10; null when not given
 * @param overlijdensdatum element 06.08.10, {@link DatumOnvolledig#onbekend()} for an unknown day; null of the living
 * @param redenOpschorting why the record is no longer kept up, element 67.20; null while it is
 * @param datumOpschorting since when, element 67.10; null when not given
 * @param gemeenteVanInschrijving element 09.10; null when not given
 * @param verblijfplaats where he lives; null when not given
 * @param geheimhoudingPersoonsgegevens whether 70.10 restricts to whom data may be given
 * @param onderzoek what of category 01 is doubted
 */
public record Persoon(
        @Nullable String burgerservicenummer,
        Naam naam,
        @Nullable Geslacht geslacht,
        @Nullable Naamgebruik naamgebruik,
        List<Partner> partners,
        @Nullable DatumOnvolledig geboortedatum,
        @Nullable DatumOnvolledig overlijdensdatum,
        @Nullable RedenOpschorting redenOpschorting,
        @Nullable DatumOnvolledig datumOpschorting,
        @Nullable Waarde gemeenteVanInschrijving,
        @Nullable Verblijfplaats verblijfplaats,
        boolean geheimhoudingPersoonsgegevens,
        Onderzoek onderzoek) {

    /** Copies the list. */
    public Persoon {
        partners = Copies.kopie(partners);
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.burgerservicenummer = burgerservicenummer;
        builder.naam = naam;
        builder.geslacht = geslacht;
        builder.naamgebruik = naamgebruik;
        builder.partners.addAll(partners);
        builder.geboortedatum = geboortedatum;
        builder.overlijdensdatum = overlijdensdatum;
        builder.redenOpschorting = redenOpschorting;
        builder.datumOpschorting = datumOpschorting;
        builder.gemeenteVanInschrijving = gemeenteVanInschrijving;
        builder.verblijfplaats = verblijfplaats;
        builder.geheimhoudingPersoonsgegevens = geheimhoudingPersoonsgegevens;
        builder.onderzoek = onderzoek;
        return builder;
    }

    /** How to write to him. Source: brp 6.4 to 6.6 and 6.10. */
    public Adressering adressering() {
        return Adressering.van(this);
    }

    /** Given names and own surname, with title or predicate; null when none is known. Source: brp 6.7. */
    public @Nullable String volledigeNaam() {
        return VolledigeNaam.van(this);
    }

    /** Initials of the given names; null when these are not known. Source: brp 6.8. */
    public @Nullable String voorletters() {
        return naam.voorletters();
    }

    /** Completed years on a day; empty of the dead, and when it cannot be said. Source: brp 6.9. */
    public OptionalInt leeftijd(LocalDate vandaag) {
        if (geboortedatum == null) {
            return OptionalInt.empty();
        }
        DatumOnvolledig overleden = redenOpschorting == RedenOpschorting.OVERLIJDEN && overlijdensdatum == null
                ? DatumOnvolledig.onbekend()
                : overlijdensdatum;
        return Leeftijd.gegeven(geboortedatum, overleden, vandaag);
    }

    /** Which of the answers about this person are doubted, because data that they are made of are. */
    public InOnderzoek inOnderzoek() {
        return InOnderzoek.van(this);
    }

    /** The gender, unknown when not given. */
    Geslacht geslachtOfOnbekend() {
        return geslacht == null ? Geslacht.ONBEKEND : geslacht;
    }

    @Override
    public String toString() {
        return Presence.van("Persoon")
                .deel("burgerservicenummer", burgerservicenummer)
                .deel("naam", naam)
                .deel("geslacht", geslacht)
                .deel("naamgebruik", naamgebruik)
                .deel("partners", partners)
                .deel("geboortedatum", geboortedatum)
                .deel("overlijdensdatum", overlijdensdatum)
                .deel("redenOpschorting", redenOpschorting)
                .deel("datumOpschorting", datumOpschorting)
                .deel("gemeenteVanInschrijving", gemeenteVanInschrijving)
                .deel("verblijfplaats", verblijfplaats)
                .deel("onderzoek", onderzoek)
                .toString();
    }

    /** Builds a {@link Persoon}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable String burgerservicenummer;
        private Naam naam = Naam.builder().build();
        private @Nullable Geslacht geslacht;
        private @Nullable Naamgebruik naamgebruik;
        private final List<Partner> partners = new ArrayList<>();
        private @Nullable DatumOnvolledig geboortedatum;
        private @Nullable DatumOnvolledig overlijdensdatum;
        private @Nullable RedenOpschorting redenOpschorting;
        private @Nullable DatumOnvolledig datumOpschorting;
        private @Nullable Waarde gemeenteVanInschrijving;
        private @Nullable Verblijfplaats verblijfplaats;
        private boolean geheimhoudingPersoonsgegevens;
        private Onderzoek onderzoek = Onderzoek.GEEN;

        private Builder() {}

        /** Element 01.20, nine digits, not checked; null when not given. */
        public Builder burgerservicenummer(@Nullable String burgerservicenummer) {
            this.burgerservicenummer = burgerservicenummer;
            return this;
        }

        /** Own name. */
        public Builder naam(UnaryOperator<Naam.Builder> naam) {
            this.naam = naam.apply(Naam.builder()).build();
            return this;
        }

        /** The same, made already. */
        public Builder naam(Naam naam) {
            this.naam = naam;
            return this;
        }

        /** Element 04.10; null when not given, which counts as unknown. */
        public Builder geslacht(@Nullable Geslacht geslacht) {
            this.geslacht = geslacht;
            return this;
        }

        /** By which surname he wants to be addressed, element 61.10; null counts as his own. */
        public Builder naamgebruik(@Nullable Naamgebruik naamgebruik) {
            this.naamgebruik = naamgebruik;
            return this;
        }

        /** Adds a marriage or partnership, present or ended; their order does not count. */
        public Builder partner(UnaryOperator<Partner.Builder> partner) {
            partners.add(partner.apply(Partner.builder()).build());
            return this;
        }

        /** The same, made already. */
        public Builder partner(Partner partner) {
            partners.add(partner);
            return this;
        }

        /** Element 03.10; null when not given. */
        public Builder geboortedatum(@Nullable DatumOnvolledig geboortedatum) {
            this.geboortedatum = geboortedatum;
            return this;
        }

        /** Element 06.08.10, {@link DatumOnvolledig#onbekend()} for died on an unknown day; null of the living. */
        public Builder overlijdensdatum(@Nullable DatumOnvolledig overlijdensdatum) {
            this.overlijdensdatum = overlijdensdatum;
            return this;
        }

        /** Why the record is no longer kept up, element 67.20; null while it is. */
        public Builder redenOpschorting(@Nullable RedenOpschorting redenOpschorting) {
            this.redenOpschorting = redenOpschorting;
            return this;
        }

        /** Since when it is not, element 67.10; null when not given. */
        public Builder datumOpschorting(@Nullable DatumOnvolledig datumOpschorting) {
            this.datumOpschorting = datumOpschorting;
            return this;
        }

        /** Element 09.10; null when not given. */
        public Builder gemeenteVanInschrijving(@Nullable Waarde gemeenteVanInschrijving) {
            this.gemeenteVanInschrijving = gemeenteVanInschrijving;
            return this;
        }

        /** Where he lives; null when not given. */
        public Builder verblijfplaats(@Nullable Verblijfplaats verblijfplaats) {
            this.verblijfplaats = verblijfplaats;
            return this;
        }

        /** Whether 70.10 restricts to whom data may be given. */
        public Builder geheimhoudingPersoonsgegevens(boolean geheimhoudingPersoonsgegevens) {
            this.geheimhoudingPersoonsgegevens = geheimhoudingPersoonsgegevens;
            return this;
        }

        /** The same by the value of 70.10: each but none restricts. */
        public Builder geheimhoudingPersoonsgegevens(IndicatieGeheim indicatie) {
            return geheimhoudingPersoonsgegevens(indicatie != IndicatieGeheim.GEEN);
        }

        /** What of category 01 is doubted. */
        public Builder onderzoek(Onderzoek onderzoek) {
            this.onderzoek = onderzoek;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Persoon build() {
            return new Persoon(
                    burgerservicenummer,
                    naam,
                    geslacht,
                    naamgebruik,
                    partners,
                    geboortedatum,
                    overlijdensdatum,
                    redenOpschorting,
                    datumOpschorting,
                    gemeenteVanInschrijving,
                    verblijfplaats,
                    geheimhoudingPersoonsgegevens,
                    onderzoek);
        }
    }
}
