package nl.collectief.overlijden;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.collectief.core.Presence;
import nl.collectief.core.aanvraag.JaNee;
import org.jspecify.annotations.Nullable;

/**
 * How long the pregnancy lasted: health data.
 *
 * @param bekend whether the duration is known; null when not answered
 * @param weken whole weeks, 0 to 45; null when not answered
 * @param dagen days beside the weeks, 0 to 6; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Zwangerschapsduur(
        @Nullable JaNee bekend,
        @Nullable Integer weken,
        @Nullable Integer dagen) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.bekend = bekend;
        builder.weken = weken;
        builder.dagen = dagen;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Zwangerschapsduur").toString();
    }

    /** Builds a {@link Zwangerschapsduur}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable JaNee bekend;
        private @Nullable Integer weken;
        private @Nullable Integer dagen;

        private Builder() {}

        /** Whether the duration is known. */
        public Builder bekend(@Nullable JaNee bekend) {
            this.bekend = bekend;
            return this;
        }

        /** Whole weeks, 0 to 45. */
        public Builder weken(@Nullable Integer weken) {
            this.weken = weken;
            return this;
        }

        /** Days beside the weeks, 0 to 6. */
        public Builder dagen(@Nullable Integer dagen) {
            this.dagen = dagen;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Zwangerschapsduur build() {
            return new Zwangerschapsduur(bekend, weken, dagen);
        }
    }
}
