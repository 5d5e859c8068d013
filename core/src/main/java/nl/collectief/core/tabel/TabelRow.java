package nl.collectief.core.tabel;

import java.time.LocalDate;
import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;

/**
 * One row of a landelijke tabel.
 *
 * <p>It may be used for an event on or after its begin and before its end. Source: LO BRP 4.2.8.7.
 */
public sealed interface TabelRow
        permits Autoriteit, CodeRow, Gemeente, Land, LandIso, RedenNationaliteit, TitelPredicaat {

    /** The code, with its leading zeros. */
    String code();

    /** What it stands for, as the table writes it. */
    String omschrijving();

    /** The first day it may be used; null is always. */
    @Nullable
    LocalDate datumIngang();

    /** The first day it may no longer be used; null is no end. */
    @Nullable
    LocalDate datumEinde();

    /** The code that came in its place; null when there is none. */
    default @Nullable String nieuweCode() {
        return null;
    }

    /** Whether an end of this row is administrative: what it names existed before or after. */
    default boolean isEindeFictief() {
        return false;
    }

    /** Whether the row may be used for an event on this date. */
    default Validity validity(LocalDate datum) {
        return validity(datum, datum);
    }

    /** Whether the row may be used for an event on one of the days this date can be. */
    default Validity validity(DatumOnvolledig datum) {
        return validity(datum.vroegste(), datum.laatste());
    }

    private Validity validity(@Nullable LocalDate vroegste, @Nullable LocalDate laatste) {
        if (Period.overlap(this, vroegste, laatste)) {
            return Validity.VALID;
        }
        return isEindeFictief() ? Validity.DOUBTFUL : Validity.INVALID;
    }
}
