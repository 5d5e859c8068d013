package nl.collectief.core.tabel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of table 37: why a nationality came into the register or went out of it. Source: LO BRP 96.10 to 96.30.
 *
 * @param code three digits
 * @param omschrijving the law and article, as the table writes it
 * @param datumIngang first day of use; null is always
 * @param datumEinde first day of no use; null is no end
 * @param soort what happened to the nationality; null for {@code 000}, unknown
 */
public record RedenNationaliteit(
        String code,
        String omschrijving,
        @Nullable LocalDate datumIngang,
        @Nullable LocalDate datumEinde,
        @Nullable Soort soort)
        implements TabelRow {

    /** What happened to a nationality. */
    public enum Soort implements Coded {
        /** Verkrijging van de Nederlandse nationaliteit. */
        VERKRIJGING("VK", "Verkrijging"),
        /** Opname van een andere nationaliteit. */
        OPNAME("OP", "Opname"),
        /** Verlies van de Nederlandse nationaliteit. */
        VERLIES("VL", "Verlies"),
        /** Beëindiging van een andere nationaliteit. */
        BEEINDIGING("BE", "Beëindiging");

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

    static RedenNationaliteit van(TabelLine regel) {
        return new RedenNationaliteit(
                regel.code(),
                regel.omschrijving(),
                regel.datumIngang(),
                regel.datumEinde(),
                regel.keuze(Soort.class, "soort"));
    }
}
