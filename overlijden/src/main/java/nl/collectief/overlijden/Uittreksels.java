package nl.collectief.overlijden;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.collectief.core.Presence;
import org.jspecify.annotations.Nullable;

/**
 * How many extracts are ordered: block 7.
 *
 * @param aantalNederlands question 7.1, 0 to 99; null when not answered
 * @param aantalInternationaal question 7.2, 0 to 99; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Uittreksels(
        @Nullable Integer aantalNederlands, @Nullable Integer aantalInternationaal) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.aantalNederlands = aantalNederlands;
        builder.aantalInternationaal = aantalInternationaal;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Uittreksels")
                .deel("aantalNederlands", aantalNederlands)
                .deel("aantalInternationaal", aantalInternationaal)
                .toString();
    }

    /** Builds an {@link Uittreksels}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable Integer aantalNederlands;
        private @Nullable Integer aantalInternationaal;

        private Builder() {}

        /** Question 7.1. */
        public Builder aantalNederlands(@Nullable Integer aantalNederlands) {
            this.aantalNederlands = aantalNederlands;
            return this;
        }

        /** Question 7.2. */
        public Builder aantalInternationaal(@Nullable Integer aantalInternationaal) {
            this.aantalInternationaal = aantalInternationaal;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Uittreksels build() {
            return new Uittreksels(aantalNederlands, aantalInternationaal);
        }
    }
}
