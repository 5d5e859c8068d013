package nl.collectief.core.tabel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of table 38: a title of nobility or a predicate. Source: LO BRP 02.21 to 02.23.
 *
 * @param code one or two letters
 * @param omschrijving the word, lower case
 * @param datumIngang first day of use; null is always
 * @param datumEinde first day of no use; null is no end
 * @param soort which of the two it is
 */
public record TitelPredicaat(
        String code,
        String omschrijving,
        @Nullable LocalDate datumIngang,
        @Nullable LocalDate datumEinde,
        Soort soort) implements TabelRow {

    /** A title stands before the surname, a predicate before the given names. */
    public enum Soort implements Coded {
        /** Adellijke titel. */
        TITEL("titel", "Adellijke titel"),
        /** Predicaat. */
        PREDICAAT("predicaat", "Predicaat");

        private final String code;
        private final String omschrijving;

        Soort(String code, String omschrijving) {
            this.code = code;
            this.omschrijving = omschrijving;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String omschrijving() {
            return omschrijving;
        }
    }

    static TitelPredicaat van(TabelLine regel) {
        return new TitelPredicaat(
                regel.code(),
                regel.omschrijving(),
                regel.datumIngang(),
                regel.datumEinde(),
                regel.verplichteKeuze(Soort.class, "soort"));
    }
}
