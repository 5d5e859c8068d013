package nl.collectief.overlijden;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.collectief.core.Presence;
import org.jspecify.annotations.Nullable;

/**
 * How the deceased was found, when the day of death is not known. Source: BBS 62.
 *
 * @param datum day of finding; null when not answered
 * @param tijdstip hour and minute of finding; null when not answered
 * @param plaats place of finding, at most 250 characters; null when not answered
 * @param toevoeging the place more exactly, at most 250 characters; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Lijkvinding(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate datum,

        @JsonFormat(pattern = "HH:mm", lenient = OptBoolean.FALSE) @Nullable
        LocalTime tijdstip,

        @Nullable String plaats,
        @Nullable String toevoeging) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.datum = datum;
        builder.tijdstip = tijdstip;
        builder.plaats = plaats;
        builder.toevoeging = toevoeging;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Lijkvinding")
                .deel("datum", datum)
                .deel("tijdstip", tijdstip)
                .deel("plaats", plaats)
                .toString();
    }

    /** Builds a {@link Lijkvinding}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable LocalDate datum;
        private @Nullable LocalTime tijdstip;
        private @Nullable String plaats;
        private @Nullable String toevoeging;

        private Builder() {}

        /** Day of finding. */
        public Builder datum(@Nullable LocalDate datum) {
            this.datum = datum;
            return this;
        }

        /** Hour and minute of finding. */
        public Builder tijdstip(@Nullable LocalTime tijdstip) {
            this.tijdstip = tijdstip;
            return this;
        }

        /** Place of finding, at most 250 characters. */
        public Builder plaats(@Nullable String plaats) {
            this.plaats = plaats;
            return this;
        }

        /** The place more exactly, at most 250 characters. */
        public Builder toevoeging(@Nullable String toevoeging) {
            this.toevoeging = toevoeging;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Lijkvinding build() {
            return new Lijkvinding(datum, tijdstip, plaats, toevoeging);
        }
    }
}
