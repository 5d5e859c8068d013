package nl.collectief.overlijden;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.collectief.core.Presence;
import nl.collectief.core.aanvraag.JaNee;
import org.jspecify.annotations.Nullable;

/**
 * Who declares the death: block 3.
 *
 * @param burgerservicenummer question 3.1, BSN as typed; null when not answered
 * @param gemachtigd whether the aangever is authorised (BW 1:19h), an extension; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Aangever(
        @Nullable String burgerservicenummer, @Nullable JaNee gemachtigd) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.burgerservicenummer = burgerservicenummer;
        builder.gemachtigd = gemachtigd;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Aangever")
                .deel("burgerservicenummer", burgerservicenummer)
                .deel("gemachtigd", gemachtigd)
                .toString();
    }

    /** Builds an {@link Aangever}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable String burgerservicenummer;
        private @Nullable JaNee gemachtigd;

        private Builder() {}

        /** Question 3.1, BSN. */
        public Builder burgerservicenummer(@Nullable String burgerservicenummer) {
            this.burgerservicenummer = burgerservicenummer;
            return this;
        }

        /** Whether the aangever is authorised (BW 1:19h), an extension. */
        public Builder gemachtigd(@Nullable JaNee gemachtigd) {
            this.gemachtigd = gemachtigd;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Aangever build() {
            return new Aangever(burgerservicenummer, gemachtigd);
        }
    }
}
