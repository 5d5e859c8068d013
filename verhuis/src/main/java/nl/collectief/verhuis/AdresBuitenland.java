package nl.collectief.verhuis;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.collectief.core.Presence;
import org.jspecify.annotations.Nullable;

/**
 * An address abroad.
 *
 * <p>Source: E16 2.3.
 *
 * @param regel1 question 3.2, at most 50 characters, 35 in the register; null when not answered
 * @param regel2 question 3.3, as regel1; null when not answered
 * @param regel3 question 3.4, at most 35 characters; null when not answered
 * @param landcode question 3.5, code of table 34; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AdresBuitenland(
        @Nullable String regel1,
        @Nullable String regel2,
        @Nullable String regel3,
        @Nullable String landcode) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.regel1 = regel1;
        builder.regel2 = regel2;
        builder.regel3 = regel3;
        builder.landcode = landcode;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("AdresBuitenland")
                .deel("regel1", regel1)
                .deel("regel2", regel2)
                .deel("regel3", regel3)
                .deel("landcode", landcode)
                .toString();
    }

    /** Builds an {@link AdresBuitenland}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable String regel1;
        private @Nullable String regel2;
        private @Nullable String regel3;
        private @Nullable String landcode;

        private Builder() {}

        /** Question 3.2, at most 50 characters, 35 in the register. */
        public Builder regel1(@Nullable String regel1) {
            this.regel1 = regel1;
            return this;
        }

        /** Question 3.3, as regel1. */
        public Builder regel2(@Nullable String regel2) {
            this.regel2 = regel2;
            return this;
        }

        /** Question 3.4, at most 35 characters. */
        public Builder regel3(@Nullable String regel3) {
            this.regel3 = regel3;
            return this;
        }

        /** Question 3.5, code of table 34. */
        public Builder landcode(@Nullable String landcode) {
            this.landcode = landcode;
            return this;
        }

        /** The record as it stands now; never throws. */
        public AdresBuitenland build() {
            return new AdresBuitenland(regel1, regel2, regel3, landcode);
        }
    }
}
