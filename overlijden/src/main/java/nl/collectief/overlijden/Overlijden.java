package nl.collectief.overlijden;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Consumer;
import nl.collectief.core.Presence;
import nl.collectief.core.aanvraag.Document;
import nl.collectief.core.aanvraag.JaNee;
import org.jspecify.annotations.Nullable;

/**
 * The death: block 5. Much of it is health data.
 *
 * @param datumBekend question 5.1, whether the day of death is known; null when not answered
 * @param datum question 5.2, day of death; null when not answered
 * @param tijdstipBekend question 5.3, whether the time of death is known; null when not answered
 * @param tijdstip question 5.4, hour and minute of death, local time; null when not answered
 * @param aard question 5.5, natural or not; null when not answered
 * @param doktersverklaring question 5.6, statement of the doctor; null when not answered
 * @param bijzonderheden question 5.7, particulars, at most 200 characters; null when not answered
 * @param periodeVan when the deceased was last seen alive, local time, an extension; null when not answered
 * @param periodeTot when the deceased was certainly dead, local time, an extension; null when not answered
 * @param lijkvinding how the deceased was found, an extension; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Overlijden(
        @Nullable JaNee datumBekend,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate datum,

        @Nullable JaNee tijdstipBekend,

        @JsonFormat(pattern = "HH:mm", lenient = OptBoolean.FALSE) @Nullable
        LocalTime tijdstip,

        @Nullable AardOverlijden aard,
        @Nullable Document doktersverklaring,
        @Nullable String bijzonderheden,

        @JsonFormat(pattern = "uuuu-MM-dd'T'HH:mm", lenient = OptBoolean.FALSE) @Nullable
        LocalDateTime periodeVan,

        @JsonFormat(pattern = "uuuu-MM-dd'T'HH:mm", lenient = OptBoolean.FALSE) @Nullable
        LocalDateTime periodeTot,

        @Nullable Lijkvinding lijkvinding) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.datumBekend = datumBekend;
        builder.datum = datum;
        builder.tijdstipBekend = tijdstipBekend;
        builder.tijdstip = tijdstip;
        builder.aard = aard;
        builder.doktersverklaring = doktersverklaring;
        builder.bijzonderheden = bijzonderheden;
        builder.periodeVan = periodeVan;
        builder.periodeTot = periodeTot;
        builder.lijkvinding = lijkvinding;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Overlijden")
                .deel("datumBekend", datumBekend)
                .deel("datum", datum)
                .deel("tijdstipBekend", tijdstipBekend)
                .deel("tijdstip", tijdstip)
                .deel("periodeVan", periodeVan)
                .deel("periodeTot", periodeTot)
                .deel("lijkvinding", lijkvinding)
                .toString();
    }

    /** Builds an {@link Overlijden}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable JaNee datumBekend;
        private @Nullable LocalDate datum;
        private @Nullable JaNee tijdstipBekend;
        private @Nullable LocalTime tijdstip;
        private @Nullable AardOverlijden aard;
        private @Nullable Document doktersverklaring;
        private @Nullable String bijzonderheden;
        private @Nullable LocalDateTime periodeVan;
        private @Nullable LocalDateTime periodeTot;
        private @Nullable Lijkvinding lijkvinding;

        private Builder() {}

        /** Question 5.1. */
        public Builder datumBekend(@Nullable JaNee datumBekend) {
            this.datumBekend = datumBekend;
            return this;
        }

        /** Question 5.2. */
        public Builder datum(@Nullable LocalDate datum) {
            this.datum = datum;
            return this;
        }

        /** Question 5.3. */
        public Builder tijdstipBekend(@Nullable JaNee tijdstipBekend) {
            this.tijdstipBekend = tijdstipBekend;
            return this;
        }

        /** Question 5.4. */
        public Builder tijdstip(@Nullable LocalTime tijdstip) {
            this.tijdstip = tijdstip;
            return this;
        }

        /** Question 5.5. */
        public Builder aard(@Nullable AardOverlijden aard) {
            this.aard = aard;
            return this;
        }

        /** Question 5.6. */
        public Builder doktersverklaring(@Nullable Document doktersverklaring) {
            this.doktersverklaring = doktersverklaring;
            return this;
        }

        /** Changes {@code doktersverklaring}, made when it is not there yet. */
        public Builder doktersverklaring(Consumer<Document.Builder> doktersverklaring) {
            Document.Builder builder =
                    this.doktersverklaring == null ? Document.builder() : this.doktersverklaring.toBuilder();
            doktersverklaring.accept(builder);
            return doktersverklaring(builder.build());
        }

        /** Question 5.7. */
        public Builder bijzonderheden(@Nullable String bijzonderheden) {
            this.bijzonderheden = bijzonderheden;
            return this;
        }

        /** Extension: last seen alive. */
        public Builder periodeVan(@Nullable LocalDateTime periodeVan) {
            this.periodeVan = periodeVan;
            return this;
        }

        /** Extension: certainly dead. */
        public Builder periodeTot(@Nullable LocalDateTime periodeTot) {
            this.periodeTot = periodeTot;
            return this;
        }

        /** How the deceased was found, an extension. */
        public Builder lijkvinding(@Nullable Lijkvinding lijkvinding) {
            this.lijkvinding = lijkvinding;
            return this;
        }

        /** Changes {@code lijkvinding}, made when it is not there yet. */
        public Builder lijkvinding(Consumer<Lijkvinding.Builder> lijkvinding) {
            Lijkvinding.Builder builder =
                    this.lijkvinding == null ? Lijkvinding.builder() : this.lijkvinding.toBuilder();
            lijkvinding.accept(builder);
            return lijkvinding(builder.build());
        }

        /** The record as it stands now; never throws. */
        public Overlijden build() {
            return new Overlijden(
                    datumBekend,
                    datum,
                    tijdstipBekend,
                    tijdstip,
                    aard,
                    doktersverklaring,
                    bijzonderheden,
                    periodeVan,
                    periodeTot,
                    lijkvinding);
        }
    }
}
