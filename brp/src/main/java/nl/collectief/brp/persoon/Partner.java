package nl.collectief.brp.persoon;

import java.util.function.UnaryOperator;
import nl.collectief.core.Presence;
import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;

/**
 * A marriage or registered partnership, present or ended, and the name of the partner. Source: category 05.
 *
 * @param naam name of the partner
 * @param aangaan when it began, element 06.10; null when not given
 * @param ontbinding when it ended, element 07.10, {@link DatumOnvolledig#onbekend()} for an unknown day; null when it did
 *     not end
 * @param onderzoek what of the category is doubted
 */
public record Partner(
        Naam naam,
        @Nullable DatumOnvolledig aangaan,
        @Nullable DatumOnvolledig ontbinding,
        Onderzoek onderzoek) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.naam = naam;
        builder.aangaan = aangaan;
        builder.ontbinding = ontbinding;
        builder.onderzoek = onderzoek;
        return builder;
    }

    /** Whether it has not ended. */
    boolean isActueel() {
        return ontbinding == null;
    }

    @Override
    public String toString() {
        return Presence.van("Partner")
                .deel("naam", naam)
                .deel("aangaan", aangaan)
                .deel("ontbinding", ontbinding)
                .deel("onderzoek", onderzoek)
                .toString();
    }

    /** Builds a {@link Partner}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private Naam naam = Naam.builder().build();
        private @Nullable DatumOnvolledig aangaan;
        private @Nullable DatumOnvolledig ontbinding;
        private Onderzoek onderzoek = Onderzoek.GEEN;

        private Builder() {}

        /** Name of the partner. */
        public Builder naam(UnaryOperator<Naam.Builder> naam) {
            this.naam = naam.apply(Naam.builder()).build();
            return this;
        }

        /** The same, made already. */
        public Builder naam(Naam naam) {
            this.naam = naam;
            return this;
        }

        /** When it began, element 06.10; null when not given. */
        public Builder aangaan(@Nullable DatumOnvolledig aangaan) {
            this.aangaan = aangaan;
            return this;
        }

        /** When it ended, element 07.10, unknown for ended on an unknown day; null when it did not end. */
        public Builder ontbinding(@Nullable DatumOnvolledig ontbinding) {
            this.ontbinding = ontbinding;
            return this;
        }

        /** What of the category is doubted. */
        public Builder onderzoek(Onderzoek onderzoek) {
            this.onderzoek = onderzoek;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Partner build() {
            return new Partner(naam, aangaan, ontbinding, onderzoek);
        }
    }
}
