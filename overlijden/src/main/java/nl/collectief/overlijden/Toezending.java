package nl.collectief.overlijden;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.Consumer;
import nl.collectief.core.Presence;
import org.jspecify.annotations.Nullable;

/**
 * Where the documents go: an extension at the end of block 7.
 *
 * @param wijze by e-mail, by post or in a portal; null when not answered
 * @param organisatie name of the company, at most 200 characters; null when not answered
 * @param naam name of the addressee, at most 200 characters; null when not answered
 * @param emailadres e-mail address, at most 254 characters; null when not answered
 * @param adres postal address; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Toezending(
        @Nullable WijzeToezending wijze,
        @Nullable String organisatie,
        @Nullable String naam,
        @Nullable String emailadres,
        @Nullable Postadres adres) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.wijze = wijze;
        builder.organisatie = organisatie;
        builder.naam = naam;
        builder.emailadres = emailadres;
        builder.adres = adres;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Toezending")
                .deel("wijze", wijze)
                .deel("organisatie", organisatie)
                .deel("naam", naam)
                .deel("emailadres", emailadres)
                .deel("adres", adres)
                .toString();
    }

    /** Builds a {@link Toezending}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable WijzeToezending wijze;
        private @Nullable String organisatie;
        private @Nullable String naam;
        private @Nullable String emailadres;
        private @Nullable Postadres adres;

        private Builder() {}

        /** By e-mail, by post or in a portal. */
        public Builder wijze(@Nullable WijzeToezending wijze) {
            this.wijze = wijze;
            return this;
        }

        /** Name of the company, at most 200 characters. */
        public Builder organisatie(@Nullable String organisatie) {
            this.organisatie = organisatie;
            return this;
        }

        /** Name of the addressee, at most 200 characters. */
        public Builder naam(@Nullable String naam) {
            this.naam = naam;
            return this;
        }

        /** E-mail address, at most 254 characters. */
        public Builder emailadres(@Nullable String emailadres) {
            this.emailadres = emailadres;
            return this;
        }

        /** Postal address. */
        public Builder adres(@Nullable Postadres adres) {
            this.adres = adres;
            return this;
        }

        /** Changes {@code adres}, made when it is not there yet. */
        public Builder adres(Consumer<Postadres.Builder> adres) {
            Postadres.Builder builder = this.adres == null ? Postadres.builder() : this.adres.toBuilder();
            adres.accept(builder);
            return adres(builder.build());
        }

        /** The record as it stands now; never throws. */
        public Toezending build() {
            return new Toezending(wijze, organisatie, naam, emailadres, adres);
        }
    }
}
