package nl.collectief.core.aanvraag;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.collectief.core.Presence;
import org.jspecify.annotations.Nullable;

/**
 * A bank account.
 *
 * <p>Source: vast blok Rekeningnummer.
 *
 * @param iban IBAN as typed; null when not answered
 * @param bic BIC as typed; null when not answered
 * @param tenNameVan name of the holder, at most 50 characters; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Rekening(
        @Nullable String iban,
        @Nullable String bic,
        @Nullable String tenNameVan) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.iban = iban;
        builder.bic = bic;
        builder.tenNameVan = tenNameVan;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Rekening")
                .deel("iban", iban)
                .deel("bic", bic)
                .deel("tenNameVan", tenNameVan)
                .toString();
    }

    /** Builds a {@link Rekening}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable String iban;
        private @Nullable String bic;
        private @Nullable String tenNameVan;

        private Builder() {}

        /** IBAN as typed. */
        public Builder iban(@Nullable String iban) {
            this.iban = iban;
            return this;
        }

        /** BIC as typed. */
        public Builder bic(@Nullable String bic) {
            this.bic = bic;
            return this;
        }

        /** Name of the holder, at most 50 characters. */
        public Builder tenNameVan(@Nullable String tenNameVan) {
            this.tenNameVan = tenNameVan;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Rekening build() {
            return new Rekening(iban, bic, tenNameVan);
        }
    }
}
