package nl.collectief.verhuis;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.collectief.core.Presence;
import org.jspecify.annotations.Nullable;

/**
 * A stay: abroad, or in the Netherlands before a vestiging.
 *
 * <p>Source: extension; Wbrp 2.38, 2.43.
 *
 * @param vertrek the day of departure; null when not answered
 * @param terugkeer the day of return; absent is not yet known; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Verblijfsperiode(
        @JsonFormat(pattern = "uuuu-MM-dd") @Nullable LocalDate vertrek,
        @JsonFormat(pattern = "uuuu-MM-dd") @Nullable LocalDate terugkeer) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.vertrek = vertrek;
        builder.terugkeer = terugkeer;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Verblijfsperiode")
                .deel("vertrek", vertrek)
                .deel("terugkeer", terugkeer)
                .toString();
    }

    /** Builds a {@link Verblijfsperiode}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable LocalDate vertrek;
        private @Nullable LocalDate terugkeer;

        private Builder() {}

        /** The day of departure. */
        public Builder vertrek(@Nullable LocalDate vertrek) {
            this.vertrek = vertrek;
            return this;
        }

        /** The day of return; absent is not yet known. */
        public Builder terugkeer(@Nullable LocalDate terugkeer) {
            this.terugkeer = terugkeer;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Verblijfsperiode build() {
            return new Verblijfsperiode(vertrek, terugkeer);
        }
    }
}
