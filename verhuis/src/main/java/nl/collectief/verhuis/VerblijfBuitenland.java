package nl.collectief.verhuis;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.collectief.core.Presence;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.VolgensFormulier;
import nl.collectief.core.validation.Waarschuwingen;
import org.jspecify.annotations.Nullable;

/**
 * Report of a holiday or stay abroad, without effect in the BRP.
 *
 * <p>The answers of the form in its order, and {@code ontvangst}, which is no answer and no part of the JSON. Every
 * component may be missing: half-filled is a legal state, and only validation judges.
 *
 * <p>Source: GEMMA e-Formulierenspecificatie Vakantie of verblijf in het buitenland, 31-10-2016.
 *
 * @param inloggen block 1, who reports; null when not answered
 * @param soortMelding question 2.1; null when not answered
 * @param datumVertrek question 2.2, the day of departure; null when not answered
 * @param datumTerugkeer question 2.3, the day of return; null when not answered
 * @param ontvangst when and where the request was received; no answer; null when not known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@VolgensFormulier(VerblijfBuitenlandDienst.class)
@VolgensFormulier(value = VerblijfBuitenlandDienst.class, ernst = Severity.WAARSCHUWING, groups = Waarschuwingen.class)
public record VerblijfBuitenland(
        @Nullable Inloggen inloggen,
        @Nullable SoortMelding soortMelding,
        @JsonFormat(pattern = "uuuu-MM-dd") @Nullable LocalDate datumVertrek,
        @JsonFormat(pattern = "uuuu-MM-dd") @Nullable LocalDate datumTerugkeer,
        @JsonIgnore @Nullable Ontvangst ontvangst)
        implements Burgeraanvraag {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.inloggen = inloggen;
        builder.soortMelding = soortMelding;
        builder.datumVertrek = datumVertrek;
        builder.datumTerugkeer = datumTerugkeer;
        builder.ontvangst = ontvangst;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("VerblijfBuitenland")
                .deel("inloggen", inloggen)
                .deel("soortMelding", soortMelding)
                .deel("datumVertrek", datumVertrek)
                .deel("datumTerugkeer", datumTerugkeer)
                .deel("ontvangst", ontvangst)
                .toString();
    }

    /** Builds a {@link VerblijfBuitenland}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable Inloggen inloggen;
        private @Nullable SoortMelding soortMelding;
        private @Nullable LocalDate datumVertrek;
        private @Nullable LocalDate datumTerugkeer;
        private @Nullable Ontvangst ontvangst;

        private Builder() {}

        /** Block 1, who reports. */
        public Builder inloggen(@Nullable Inloggen inloggen) {
            this.inloggen = inloggen;
            return this;
        }

        /** Changes {@code inloggen}, made when it is not there yet. */
        public Builder inloggen(Consumer<Inloggen.Builder> inloggen) {
            Inloggen.Builder builder = this.inloggen == null ? Inloggen.builder() : this.inloggen.toBuilder();
            inloggen.accept(builder);
            return inloggen(builder.build());
        }

        /** Question 2.1. */
        public Builder soortMelding(@Nullable SoortMelding soortMelding) {
            this.soortMelding = soortMelding;
            return this;
        }

        /** Question 2.2, the day of departure. */
        public Builder datumVertrek(@Nullable LocalDate datumVertrek) {
            this.datumVertrek = datumVertrek;
            return this;
        }

        /** Question 2.3, the day of return. */
        public Builder datumTerugkeer(@Nullable LocalDate datumTerugkeer) {
            this.datumTerugkeer = datumTerugkeer;
            return this;
        }

        /** When and where the request was received; no answer. */
        public Builder ontvangst(@Nullable Ontvangst ontvangst) {
            this.ontvangst = ontvangst;
            return this;
        }

        /** The record as it stands now; never throws. */
        public VerblijfBuitenland build() {
            return new VerblijfBuitenland(inloggen, soortMelding, datumVertrek, datumTerugkeer, ontvangst);
        }
    }
}
