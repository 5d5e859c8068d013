package nl.collectief.core.tabel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The ISO 3166-1 codes of a row of table 34, as far as it has any. Our own derivation, until the table has them.
 *
 * <p>Several rows can share one ISO code ({@code BQ}): {@link Tabellen#landenByIso(String)} gives them all.
 *
 * @param code the landcode, four digits
 * @param omschrijving the name in table 34
 * @param isoAlpha2 two capitals; null when ISO has no such country
 * @param isoAlpha3 three capitals; null when ISO has no such country
 * @param relatie how the row and the ISO country lie to each other
 */
public record LandIso(
        String code,
        String omschrijving,
        @Nullable String isoAlpha2,
        @Nullable String isoAlpha3,
        Relatie relatie) implements TabelRow {

    /** How a row of table 34 and an ISO country lie to each other. */
    public enum Relatie implements Coded {
        /** The same country. */
        GELIJK("gelijk", "Hetzelfde land"),
        /** The row is a part of the ISO country. */
        DEEL_VAN("deelVan", "Deel van het ISO-land"),
        /** ISO has no such country. */
        GEEN("geen", "Geen ISO-land");

        private final String code;
        private final String omschrijving;

        Relatie(String code, String omschrijving) {
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

    /** Null: the period is that of table 34. */
    @Override
    public @Nullable LocalDate datumIngang() {
        return null;
    }

    /** Null: the period is that of table 34. */
    @Override
    public @Nullable LocalDate datumEinde() {
        return null;
    }

    static LandIso van(TabelLine regel) {
        return new LandIso(
                regel.code(),
                regel.omschrijving(),
                regel.tekst("isoAlpha2"),
                regel.tekst("isoAlpha3"),
                regel.verplichteKeuze(Relatie.class, "relatie"));
    }
}
