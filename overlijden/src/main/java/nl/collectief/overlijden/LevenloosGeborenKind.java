package nl.collectief.overlijden;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.Consumer;
import nl.collectief.core.Presence;
import nl.collectief.core.aanvraag.JaNee;
import org.jspecify.annotations.Nullable;

/**
 * The variant for a child that was born lifeless: block 3a. Its existence is health data.
 *
 * @param moeder the woman who gave birth; null when not answered
 * @param ouder2 the other parent, with a legal tie only; null when not answered
 * @param kind the child; null when not answered
 * @param zwangerschapsduur how long the pregnancy lasted; null when not answered
 * @param levendGeboren whether the child lived; JA makes this the wrong variant; null when not answered
 * @param verlofGevraagd whether a verlof is asked; block 6 follows when JA; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LevenloosGeborenKind(
        @Nullable Ouder moeder,
        @Nullable Ouder ouder2,
        @Nullable Kind kind,
        @Nullable Zwangerschapsduur zwangerschapsduur,
        @Nullable JaNee levendGeboren,
        @Nullable JaNee verlofGevraagd) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.moeder = moeder;
        builder.ouder2 = ouder2;
        builder.kind = kind;
        builder.zwangerschapsduur = zwangerschapsduur;
        builder.levendGeboren = levendGeboren;
        builder.verlofGevraagd = verlofGevraagd;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("LevenloosGeborenKind").toString();
    }

    /** Builds a {@link LevenloosGeborenKind}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable Ouder moeder;
        private @Nullable Ouder ouder2;
        private @Nullable Kind kind;
        private @Nullable Zwangerschapsduur zwangerschapsduur;
        private @Nullable JaNee levendGeboren;
        private @Nullable JaNee verlofGevraagd;

        private Builder() {}

        /** The woman who gave birth. */
        public Builder moeder(@Nullable Ouder moeder) {
            this.moeder = moeder;
            return this;
        }

        /** Changes {@code moeder}, made when it is not there yet. */
        public Builder moeder(Consumer<Ouder.Builder> moeder) {
            Ouder.Builder builder = this.moeder == null ? Ouder.builder() : this.moeder.toBuilder();
            moeder.accept(builder);
            return moeder(builder.build());
        }

        /** The other parent, with a legal tie only. */
        public Builder ouder2(@Nullable Ouder ouder2) {
            this.ouder2 = ouder2;
            return this;
        }

        /** Changes {@code ouder2}, made when it is not there yet. */
        public Builder ouder2(Consumer<Ouder.Builder> ouder2) {
            Ouder.Builder builder = this.ouder2 == null ? Ouder.builder() : this.ouder2.toBuilder();
            ouder2.accept(builder);
            return ouder2(builder.build());
        }

        /** The child. */
        public Builder kind(@Nullable Kind kind) {
            this.kind = kind;
            return this;
        }

        /** Changes {@code kind}, made when it is not there yet. */
        public Builder kind(Consumer<Kind.Builder> kind) {
            Kind.Builder builder = this.kind == null ? Kind.builder() : this.kind.toBuilder();
            kind.accept(builder);
            return kind(builder.build());
        }

        /** How long the pregnancy lasted. */
        public Builder zwangerschapsduur(@Nullable Zwangerschapsduur zwangerschapsduur) {
            this.zwangerschapsduur = zwangerschapsduur;
            return this;
        }

        /** Changes {@code zwangerschapsduur}, made when it is not there yet. */
        public Builder zwangerschapsduur(Consumer<Zwangerschapsduur.Builder> zwangerschapsduur) {
            Zwangerschapsduur.Builder builder =
                    this.zwangerschapsduur == null ? Zwangerschapsduur.builder() : this.zwangerschapsduur.toBuilder();
            zwangerschapsduur.accept(builder);
            return zwangerschapsduur(builder.build());
        }

        /** Whether the child lived. */
        public Builder levendGeboren(@Nullable JaNee levendGeboren) {
            this.levendGeboren = levendGeboren;
            return this;
        }

        /** Whether a verlof is asked. */
        public Builder verlofGevraagd(@Nullable JaNee verlofGevraagd) {
            this.verlofGevraagd = verlofGevraagd;
            return this;
        }

        /** The record as it stands now; never throws. */
        public LevenloosGeborenKind build() {
            return new LevenloosGeborenKind(moeder, ouder2, kind, zwangerschapsduur, levendGeboren, verlofGevraagd);
        }
    }
}
