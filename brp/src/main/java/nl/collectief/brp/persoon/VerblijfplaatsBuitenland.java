package nl.collectief.brp.persoon;

import nl.collectief.core.Presence;
import org.jspecify.annotations.Nullable;

/**
 * An address abroad. Source: category 08, group 13.
 *
 * @param regel1 first line, element 13.30; null without one
 * @param regel2 second line, element 13.40; null without one
 * @param regel3 third line, element 13.50; null without one
 * @param land element 13.10, code {@code 0000} when unknown; null when not given
 * @param onderzoek what of the category is doubted
 */
public record VerblijfplaatsBuitenland(
        @Nullable String regel1,
        @Nullable String regel2,
        @Nullable String regel3,
        @Nullable Waarde land,
        Onderzoek onderzoek)
        implements Verblijfplaats {
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
        builder.land = land;
        builder.onderzoek = onderzoek;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("VerblijfplaatsBuitenland")
                .deel("regel1", regel1)
                .deel("regel2", regel2)
                .deel("regel3", regel3)
                .deel("land", land)
                .deel("onderzoek", onderzoek)
                .toString();
    }

    /** Builds a {@link VerblijfplaatsBuitenland}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable String regel1;
        private @Nullable String regel2;
        private @Nullable String regel3;
        private @Nullable Waarde land;
        private Onderzoek onderzoek = Onderzoek.GEEN;

        private Builder() {}

        /** First line, element 13.30; null without one. */
        public Builder regel1(@Nullable String regel1) {
            this.regel1 = regel1;
            return this;
        }

        /** Second line, element 13.40; null without one. */
        public Builder regel2(@Nullable String regel2) {
            this.regel2 = regel2;
            return this;
        }

        /** Third line, element 13.50; null without one. */
        public Builder regel3(@Nullable String regel3) {
            this.regel3 = regel3;
            return this;
        }

        /** Element 13.10, code {@code 0000} when unknown; null when not given. */
        public Builder land(@Nullable Waarde land) {
            this.land = land;
            return this;
        }

        /** What of the category is doubted. */
        public Builder onderzoek(Onderzoek onderzoek) {
            this.onderzoek = onderzoek;
            return this;
        }

        /** The record as it stands now; never throws. */
        public VerblijfplaatsBuitenland build() {
            return new VerblijfplaatsBuitenland(regel1, regel2, regel3, land, onderzoek);
        }
    }
}
