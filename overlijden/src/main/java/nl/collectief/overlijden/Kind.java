package nl.collectief.overlijden;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.collectief.core.Presence;
import nl.collectief.core.aanvraag.Geslacht;
import nl.collectief.core.aanvraag.JaNee;
import org.jspecify.annotations.Nullable;

/**
 * A child that was born lifeless. Source: BBS 43 and 66.
 *
 * @param naamGewenst whether the parents wish a name in the akte; null when not answered
 * @param achternaam surname, at most 200 characters; null when not answered
 * @param voornamen given names, at most 200 characters; null when not answered
 * @param geslacht sex; null when not answered
 * @param geboortedatum day of birth; null when not answered
 * @param geboortetijdstip hour and minute of birth, local time; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Kind(
        @Nullable JaNee naamGewenst,
        @Nullable String achternaam,
        @Nullable String voornamen,
        @Nullable Geslacht geslacht,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate geboortedatum,

        @JsonFormat(pattern = "HH:mm", lenient = OptBoolean.FALSE) @Nullable
        LocalTime geboortetijdstip) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.naamGewenst = naamGewenst;
        builder.achternaam = achternaam;
        builder.voornamen = voornamen;
        builder.geslacht = geslacht;
        builder.geboortedatum = geboortedatum;
        builder.geboortetijdstip = geboortetijdstip;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Kind")
                .deel("naamGewenst", naamGewenst)
                .deel("achternaam", achternaam)
                .deel("voornamen", voornamen)
                .deel("geslacht", geslacht)
                .deel("geboortedatum", geboortedatum)
                .deel("geboortetijdstip", geboortetijdstip)
                .toString();
    }

    /** Builds a {@link Kind}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable JaNee naamGewenst;
        private @Nullable String achternaam;
        private @Nullable String voornamen;
        private @Nullable Geslacht geslacht;
        private @Nullable LocalDate geboortedatum;
        private @Nullable LocalTime geboortetijdstip;

        private Builder() {}

        /** Whether the parents wish a name in the akte. */
        public Builder naamGewenst(@Nullable JaNee naamGewenst) {
            this.naamGewenst = naamGewenst;
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

        /** Sex. */
        public Builder geslacht(@Nullable Geslacht geslacht) {
            this.geslacht = geslacht;
            return this;
        }

        /** Day of birth. */
        public Builder geboortedatum(@Nullable LocalDate geboortedatum) {
            this.geboortedatum = geboortedatum;
            return this;
        }

        /** Hour and minute of birth, local time. */
        public Builder geboortetijdstip(@Nullable LocalTime geboortetijdstip) {
            this.geboortetijdstip = geboortetijdstip;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Kind build() {
            return new Kind(naamGewenst, achternaam, voornamen, geslacht, geboortedatum, geboortetijdstip);
        }
    }
}
