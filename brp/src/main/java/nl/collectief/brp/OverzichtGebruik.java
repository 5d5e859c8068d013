package nl.collectief.brp;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.function.Consumer;
import nl.collectief.core.Presence;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoonsgegevens;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.VolgensFormulier;
import nl.collectief.core.validation.Waarschuwingen;
import org.jspecify.annotations.Nullable;

/**
 * Request for an overview of who got data of the register.
 *
 * <p>The answers of the form in its order, and {@code ontvangst}, which is no answer and no part of the JSON. Every
 * component may be missing: half-filled is a legal state, and only validation judges.
 *
 * <p>Source: GEMMA e-Formulierenspecificatie Overzicht gebruik BRP-gegevens, 31-10-2016.
 *
 * @param inloggen block 1, who asks; null when not answered
 * @param wijzeVanOntvangst question 2.1; null when not answered
 * @param ontvangst when and where the request was received; no answer; null when not known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@VolgensFormulier(OverzichtGebruikDienst.class)
@VolgensFormulier(value = OverzichtGebruikDienst.class, ernst = Severity.WAARSCHUWING, groups = Waarschuwingen.class)
public record OverzichtGebruik(
        @Nullable Inloggen inloggen,
        @Nullable WijzeVanOntvangst wijzeVanOntvangst,
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
        builder.wijzeVanOntvangst = wijzeVanOntvangst;
        builder.ontvangst = ontvangst;
        return builder;
    }

    @Override
    public Map<String, Persoonsgegevens> betrokkenen() {
        return Map.of();
    }

    @Override
    public String toString() {
        return Presence.van("OverzichtGebruik")
                .deel("inloggen", inloggen)
                .deel("wijzeVanOntvangst", wijzeVanOntvangst)
                .deel("ontvangst", ontvangst)
                .toString();
    }

    /** Builds a {@link OverzichtGebruik}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable Inloggen inloggen;
        private @Nullable WijzeVanOntvangst wijzeVanOntvangst;
        private @Nullable Ontvangst ontvangst;

        private Builder() {}

        /** Block 1, who asks. */
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
        public Builder wijzeVanOntvangst(@Nullable WijzeVanOntvangst wijzeVanOntvangst) {
            this.wijzeVanOntvangst = wijzeVanOntvangst;
            return this;
        }

        /** When and where the request was received; no answer. */
        public Builder ontvangst(@Nullable Ontvangst ontvangst) {
            this.ontvangst = ontvangst;
            return this;
        }

        /** The record as it stands now; never throws. */
        public OverzichtGebruik build() {
            return new OverzichtGebruik(inloggen, wijzeVanOntvangst, ontvangst);
        }
    }
}
