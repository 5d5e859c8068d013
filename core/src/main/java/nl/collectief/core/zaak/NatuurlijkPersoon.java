package nl.collectief.core.zaak;

import nl.collectief.core.Presence;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.identificatie.AnpIdentificatie;
import nl.collectief.core.identificatie.Bsn;
import org.jspecify.annotations.Nullable;

/**
 * A person: with a bsn, or at least with a geslachtsnaam. Never with a made-up number.
 *
 * @param bsn burgerservicenummer, or null
 * @param anpIdentificatie number of a person outside the BRP, or null
 * @param geslachtsnaam 1 to 200 characters, or null
 * @param voorvoegsel 1 to 10 characters, or null
 * @param voorletters 1 to 20 characters, or null
 * @param voornamen 1 to 200 characters, or null
 * @param geslacht M, V or O, or null
 * @param geboortedatum may be incomplete, or null
 * @param verblijf where he lives, or null
 * @param bron where these facts come from
 */
public record NatuurlijkPersoon(
        @Nullable Bsn bsn,
        @Nullable AnpIdentificatie anpIdentificatie,
        @Nullable String geslachtsnaam,
        @Nullable String voorvoegsel,
        @Nullable String voorletters,
        @Nullable String voornamen,
        @Nullable Geslachtsaanduiding geslacht,
        @Nullable DatumOnvolledig geboortedatum,
        @Nullable Verblijf verblijf,
        Bronsoort bron)
        implements Betrokkene {

    /** A person of whom only the number is known. */
    public static NatuurlijkPersoon van(Bsn bsn, Bronsoort bron) {
        return builder(bron).bsn(bsn).build();
    }

    /** A builder without values. */
    public static Builder builder(Bronsoort bron) {
        return new Builder(bron);
    }

    @Override
    public <T> T per(Keuze<T> keuze) {
        return keuze.natuurlijkPersoon().apply(this);
    }

    @Override
    public String toString() {
        return Presence.van("NatuurlijkPersoon")
                .deel("bsn", bsn)
                .deel("anpIdentificatie", anpIdentificatie)
                .deel("geslachtsnaam", geslachtsnaam)
                .deel("voornamen", voornamen)
                .deel("geslacht", geslacht)
                .deel("geboortedatum", geboortedatum)
                .deel("verblijf", verblijf)
                .toString();
    }

    /** Builds a {@link NatuurlijkPersoon}; not thread-safe. */
    public static final class Builder {
        private final Bronsoort bron;
        private @Nullable Bsn bsn;
        private @Nullable AnpIdentificatie anpIdentificatie;
        private @Nullable String geslachtsnaam;
        private @Nullable String voorvoegsel;
        private @Nullable String voorletters;
        private @Nullable String voornamen;
        private @Nullable Geslachtsaanduiding geslacht;
        private @Nullable DatumOnvolledig geboortedatum;
        private @Nullable Verblijf verblijf;

        private Builder(Bronsoort bron) {
            this.bron = bron;
        }

        /** Burgerservicenummer. */
        public Builder bsn(@Nullable Bsn bsn) {
            this.bsn = bsn;
            return this;
        }

        /** Number of a person outside the BRP. */
        public Builder anpIdentificatie(@Nullable AnpIdentificatie anpIdentificatie) {
            this.anpIdentificatie = anpIdentificatie;
            return this;
        }

        /** Surname without its prefix. */
        public Builder geslachtsnaam(@Nullable String geslachtsnaam) {
            this.geslachtsnaam = geslachtsnaam;
            return this;
        }

        /** Prefix of the surname. */
        public Builder voorvoegsel(@Nullable String voorvoegsel) {
            this.voorvoegsel = voorvoegsel;
            return this;
        }

        /** Initials. */
        public Builder voorletters(@Nullable String voorletters) {
            this.voorletters = voorletters;
            return this;
        }

        /** Given names. */
        public Builder voornamen(@Nullable String voornamen) {
            this.voornamen = voornamen;
            return this;
        }

        /** Sex as the BRP codes it. */
        public Builder geslacht(@Nullable Geslachtsaanduiding geslacht) {
            this.geslacht = geslacht;
            return this;
        }

        /** Day of birth. */
        public Builder geboortedatum(@Nullable DatumOnvolledig geboortedatum) {
            this.geboortedatum = geboortedatum;
            return this;
        }

        /** Where he lives. */
        public Builder verblijf(@Nullable Verblijf verblijf) {
            this.verblijf = verblijf;
            return this;
        }

        /** The record; never throws. */
        public NatuurlijkPersoon build() {
            return new NatuurlijkPersoon(
                    bsn,
                    anpIdentificatie,
                    geslachtsnaam,
                    voorvoegsel,
                    voorletters,
                    voornamen,
                    geslacht,
                    geboortedatum,
                    verblijf,
                    bron);
        }
    }
}
