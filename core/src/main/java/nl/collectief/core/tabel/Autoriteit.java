package nl.collectief.core.tabel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of table 49: who gave out a travel document. Source: LO BRP 35.41, 35.42.
 *
 * @param code one or two letters; what stands in the BRP is this and its completion, such as {@code B0518}
 * @param omschrijving the authority
 * @param datumIngang first day of use; null is always
 * @param datumEinde first day of no use; null is no end
 * @param aanvulling what follows the code; null is nothing
 * @param toegestaneAanvulling the only completions there are; empty is any
 */
public record Autoriteit(
        String code,
        String omschrijving,
        @Nullable LocalDate datumIngang,
        @Nullable LocalDate datumEinde,
        @Nullable Aanvulling aanvulling,
        List<String> toegestaneAanvulling)
        implements TabelRow {

    /** Keeps its own copy of the list. */
    public Autoriteit {
        toegestaneAanvulling = List.copyOf(toegestaneAanvulling);
    }

    /** What follows the code of an authority. */
    public enum Aanvulling implements Coded {
        /** A code of table 33. */
        GEMEENTECODE("gemeentecode", "Gemeentecode"),
        /** A code of table 34. */
        LANDCODE("landcode", "Landcode"),
        /** Two letters for a province. */
        PROVINCIELETTERS("provincieletters", "Letters van de provincie");

        private final String code;
        private final String omschrijving;

        Aanvulling(String code, String omschrijving) {
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

    static Autoriteit van(TabelLine regel) {
        String toegestaan = regel.tekst("toegestaneAanvulling");
        return new Autoriteit(
                regel.code(),
                regel.omschrijving(),
                regel.datumIngang(),
                regel.datumEinde(),
                regel.keuze(Aanvulling.class, "aanvulling"),
                toegestaan == null ? List.of() : List.of(toegestaan.split(" ", -1)));
    }
}
