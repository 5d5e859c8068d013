package nl.collectief.core.aanvraag;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.collectief.core.Copies;
import nl.collectief.core.zaak.Inhoud;
import nl.collectief.core.zaak.Kenmerk;
import nl.collectief.core.zaak.Sleutel;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in beside the answers, when a case is made of them.
 *
 * @param sleutel the reference and the seed of all message ids
 * @param inhoud the content of the attached documents by document id; a document without id has its own JSON pointer
 *     as id
 * @param kenmerken numbers by which other systems know the case
 * @param identificatie the identification of the case; null until the case system gave one
 * @param registratiedatum the day of registration; null is the day of receipt
 * @param formulier the form itself as a document; null when there is none
 */
public record Indiening(
        Sleutel sleutel,
        Map<String, Inhoud> inhoud,
        List<Kenmerk> kenmerken,
        @Nullable String identificatie,
        @Nullable LocalDate registratiedatum,
        @Nullable Formulierdocument formulier) {

    /**
     * The filled-in form as one document, first of the case.
     *
     * @param bestandsnaam name of the file, 1 to 255 characters
     * @param mediatype such as {@code application/pdf}
     * @param inhoud its bytes
     */
    public record Formulierdocument(String bestandsnaam, String mediatype, Inhoud inhoud) {}

    /** Copies the map and the list; judges nothing. */
    public Indiening {
        inhoud = Map.copyOf(inhoud);
        kenmerken = Copies.kopie(kenmerken);
    }

    /** A submission with this key and nothing else. */
    public static Indiening van(Sleutel sleutel) {
        return builder(sleutel).build();
    }

    /** A builder for a submission with this key. */
    public static Builder builder(Sleutel sleutel) {
        return new Builder(sleutel);
    }

    @Override
    public String toString() {
        return "Indiening[" + sleutel + ", documenten=" + inhoud.size() + "]";
    }

    /** Builds an {@link Indiening}; not thread-safe. */
    public static final class Builder {
        private final Sleutel sleutel;
        private final Map<String, Inhoud> inhoud = new HashMap<>();
        private List<Kenmerk> kenmerken = List.of();
        private @Nullable String identificatie;
        private @Nullable LocalDate registratiedatum;
        private @Nullable Formulierdocument formulier;

        private Builder(Sleutel sleutel) {
            this.sleutel = sleutel;
        }

        /** The content of one document, by its id. */
        public Builder inhoud(String documentId, Inhoud bytes) {
            inhoud.put(documentId, bytes);
            return this;
        }

        /** Numbers by which other systems know the case. */
        public Builder kenmerken(List<Kenmerk> kenmerken) {
            this.kenmerken = kenmerken;
            return this;
        }

        /** The identification of the case. */
        public Builder identificatie(@Nullable String identificatie) {
            this.identificatie = identificatie;
            return this;
        }

        /** The day of registration. */
        public Builder registratiedatum(@Nullable LocalDate registratiedatum) {
            this.registratiedatum = registratiedatum;
            return this;
        }

        /** The form itself as a document. */
        public Builder formulier(@Nullable Formulierdocument formulier) {
            this.formulier = formulier;
            return this;
        }

        /** The record; never throws. */
        public Indiening build() {
            return new Indiening(sleutel, inhoud, kenmerken, identificatie, registratiedatum, formulier);
        }
    }
}
