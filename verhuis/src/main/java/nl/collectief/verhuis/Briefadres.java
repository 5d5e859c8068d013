package nl.collectief.verhuis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.Consumer;
import nl.collectief.core.Presence;
import nl.collectief.core.aanvraag.Document;
import org.jspecify.annotations.Nullable;

/**
 * Why and with whom someone has a briefadres: an extension.
 *
 * <p>Source: Wbrp 2.42, 2.45.
 *
 * @param grond on what ground; null when not answered
 * @param reden the reasons, at most 1000 characters; null when not answered
 * @param instemming written instemming of the briefadresgever; null when not answered
 * @param gever who lends it; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Briefadres(
        @Nullable GrondBriefadres grond,
        @Nullable String reden,
        @Nullable Document instemming,
        @Nullable Briefadresgever gever) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.grond = grond;
        builder.reden = reden;
        builder.instemming = instemming;
        builder.gever = gever;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Briefadres")
                .deel("grond", grond)
                .deel("reden", reden)
                .deel("instemming", instemming)
                .deel("gever", gever)
                .toString();
    }

    /** Builds a {@link Briefadres}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable GrondBriefadres grond;
        private @Nullable String reden;
        private @Nullable Document instemming;
        private @Nullable Briefadresgever gever;

        private Builder() {}

        /** On what ground. */
        public Builder grond(@Nullable GrondBriefadres grond) {
            this.grond = grond;
            return this;
        }

        /** The reasons, at most 1000 characters. */
        public Builder reden(@Nullable String reden) {
            this.reden = reden;
            return this;
        }

        /** Written instemming of the briefadresgever. */
        public Builder instemming(@Nullable Document instemming) {
            this.instemming = instemming;
            return this;
        }

        /** Changes {@code instemming}, made when it is not there yet. */
        public Builder instemming(Consumer<Document.Builder> instemming) {
            Document.Builder builder = this.instemming == null ? Document.builder() : this.instemming.toBuilder();
            instemming.accept(builder);
            return instemming(builder.build());
        }

        /** Who lends it. */
        public Builder gever(@Nullable Briefadresgever gever) {
            this.gever = gever;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Briefadres build() {
            return new Briefadres(grond, reden, instemming, gever);
        }
    }
}
