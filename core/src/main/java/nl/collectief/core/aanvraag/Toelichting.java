package nl.collectief.core.aanvraag;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.collectief.core.Presence;
import org.jspecify.annotations.Nullable;

/**
 * What the sender wants to add.
 *
 * <p>Source: vast blok Toelichting.
 *
 * @param gewenst whether there is something to add; null when not answered
 * @param tekst the explanation, at most 1000 characters; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Toelichting(@Nullable JaNee gewenst, @Nullable String tekst) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.gewenst = gewenst;
        builder.tekst = tekst;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Toelichting")
                .deel("gewenst", gewenst)
                .deel("tekst", tekst)
                .toString();
    }

    /** Builds a {@link Toelichting}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable JaNee gewenst;
        private @Nullable String tekst;

        private Builder() {}

        /** Whether there is something to add. */
        public Builder gewenst(@Nullable JaNee gewenst) {
            this.gewenst = gewenst;
            return this;
        }

        /** The explanation, at most 1000 characters. */
        public Builder tekst(@Nullable String tekst) {
            this.tekst = tekst;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Toelichting build() {
            return new Toelichting(gewenst, tekst);
        }
    }
}
