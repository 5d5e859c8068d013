package nl.collectief.core.zaak;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document of a case. Source: messages 1.6.
 *
 * @param titel 1 to 200 characters
 * @param soort its kind
 * @param beschrijving 1 to 1000 characters, or null
 * @param bestandsnaam base name of 1 to 255 characters, without path, control characters or leading dot
 * @param mediatype {@code type/subtype} in lower case, 3 to 85 characters
 * @param taal ISO 639-2, three letters
 * @param vertrouwelijkheid who may see it
 * @param creatiedatum the day it was made
 * @param ontvangstdatum the day it was received, or null
 * @param auteur 1 to 200 characters
 * @param opgave what the request says of the file; null for a piece the form makes itself
 * @param inhoud its bytes; null when they were not handed over, which stops the case
 */
public record Document(
        String titel,
        DocumentSoort soort,
        @Nullable String beschrijving,
        String bestandsnaam,
        String mediatype,
        String taal,
        Vertrouwelijkheid vertrouwelijkheid,
        LocalDate creatiedatum,
        @Nullable LocalDate ontvangstdatum,
        String auteur,
        @Nullable Opgave opgave,
        @Nullable Inhoud inhoud) {

    /** A builder for a document of one kind; its title is the text of the kind until another is given. */
    public static Builder builder(DocumentSoort soort) {
        return new Builder(soort);
    }

    @Override
    public String toString() {
        return "Document[" + soort.code() + "]";
    }

    /** Builds a {@link Document}; checks nothing but the presence of its date, is not thread-safe. */
    public static final class Builder {
        private final DocumentSoort soort;
        private String titel;
        private @Nullable String beschrijving;
        private String bestandsnaam = "";
        private String mediatype = "";
        private String taal = "nld";
        private Vertrouwelijkheid vertrouwelijkheid = Vertrouwelijkheid.ZAAKVERTROUWELIJK;
        private @Nullable LocalDate creatiedatum;
        private @Nullable LocalDate ontvangstdatum;
        private String auteur = "";
        private @Nullable Opgave opgave;
        private @Nullable Inhoud inhoud;

        private Builder(DocumentSoort soort) {
            this.soort = soort;
            this.titel = soort.standaardtekst();
        }

        /** Title, in place of the text of the kind. */
        public Builder titel(String titel) {
            this.titel = titel;
            return this;
        }

        /** What is in it. */
        public Builder beschrijving(@Nullable String beschrijving) {
            this.beschrijving = beschrijving;
            return this;
        }

        /** Name of the file and media type of its content. */
        public Builder bestand(String bestandsnaam, String mediatype) {
            this.bestandsnaam = bestandsnaam;
            this.mediatype = mediatype;
            return this;
        }

        /** Language, ISO 639-2; {@code nld} until given. */
        public Builder taal(String taal) {
            this.taal = taal;
            return this;
        }

        /** Who may see it; {@code ZAAKVERTROUWELIJK} until given. */
        public Builder vertrouwelijkheid(Vertrouwelijkheid vertrouwelijkheid) {
            this.vertrouwelijkheid = vertrouwelijkheid;
            return this;
        }

        /** The day it was made. */
        public Builder creatiedatum(LocalDate creatiedatum) {
            this.creatiedatum = creatiedatum;
            return this;
        }

        /** The day it was received. */
        public Builder ontvangstdatum(@Nullable LocalDate ontvangstdatum) {
            this.ontvangstdatum = ontvangstdatum;
            return this;
        }

        /** Who made it. */
        public Builder auteur(String auteur) {
            this.auteur = auteur;
            return this;
        }

        /** What the request says of the file. */
        public Builder opgave(@Nullable Opgave opgave) {
            this.opgave = opgave;
            return this;
        }

        /** Its bytes. */
        public Builder inhoud(@Nullable Inhoud inhoud) {
            this.inhoud = inhoud;
            return this;
        }

        /** The document. */
        public Document build() {
            return new Document(
                    titel,
                    soort,
                    beschrijving,
                    bestandsnaam,
                    mediatype,
                    taal,
                    vertrouwelijkheid,
                    Objects.requireNonNull(creatiedatum, "creatiedatum"),
                    ontvangstdatum,
                    auteur,
                    opgave,
                    inhoud);
        }
    }
}
