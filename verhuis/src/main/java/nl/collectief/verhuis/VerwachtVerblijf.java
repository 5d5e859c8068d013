package nl.collectief.verhuis;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.collectief.core.Presence;
import org.jspecify.annotations.Nullable;

/**
 * A stay in the Netherlands that someone expects.
 *
 * <p>Source: extension; Wbrp 2.38.
 *
 * @param aankomst the day of arrival; null when not answered
 * @param vertrek the day of departure; absent is not yet known; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record VerwachtVerblijf(
        @JsonFormat(pattern = "uuuu-MM-dd") @Nullable LocalDate aankomst,
        @JsonFormat(pattern = "uuuu-MM-dd") @Nullable LocalDate vertrek) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.aankomst = aankomst;
        builder.vertrek = vertrek;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("VerwachtVerblijf")
                .deel("aankomst", aankomst)
                .deel("vertrek", vertrek)
                .toString();
    }

    /** Builds a {@link VerwachtVerblijf}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable LocalDate aankomst;
        private @Nullable LocalDate vertrek;

        private Builder() {}

        /** The day of arrival. */
        public Builder aankomst(@Nullable LocalDate aankomst) {
            this.aankomst = aankomst;
            return this;
        }

        /** The day of departure; absent is not yet known. */
        public Builder vertrek(@Nullable LocalDate vertrek) {
            this.vertrek = vertrek;
            return this;
        }

        /** The record as it stands now; never throws. */
        public VerwachtVerblijf build() {
            return new VerwachtVerblijf(aankomst, vertrek);
        }
    }
}
