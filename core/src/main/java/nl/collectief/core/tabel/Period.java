package nl.collectief.core.tabel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The period of a row against days: its begin counts, its end does not. */
final class Period {

    private Period() {}

    /** Whether a day from the first to the last given lies in the period of the row; null is unbounded. */
    static boolean overlap(TabelRow rij, @Nullable LocalDate vroegste, @Nullable LocalDate laatste) {
        LocalDate ingang = rij.datumIngang();
        LocalDate einde = rij.datumEinde();
        return voor(ingang, einde)
                && voor(vroegste, einde)
                && (ingang == null || laatste == null || !laatste.isBefore(ingang));
    }

    private static boolean voor(@Nullable LocalDate dag, @Nullable LocalDate einde) {
        return dag == null || einde == null || dag.isBefore(einde);
    }
}
