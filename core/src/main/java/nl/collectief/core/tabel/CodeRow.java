package nl.collectief.core.tabel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table that says no more than what a code stands for, and when.
 *
 * @param code the code
 * @param omschrijving what it stands for
 * @param datumIngang first day of use; null is always
 * @param datumEinde first day of no use; null is no end
 */
public record CodeRow(
        String code,
        String omschrijving,
        @Nullable LocalDate datumIngang,
        @Nullable LocalDate datumEinde) implements TabelRow {

    static CodeRow van(TabelLine regel) {
        return new CodeRow(regel.code(), regel.omschrijving(), regel.datumIngang(), regel.datumEinde());
    }
}
