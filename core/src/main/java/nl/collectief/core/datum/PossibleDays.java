package nl.collectief.core.datum;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date can be.
 *
 * @param vroegste the first; null when there is none
 * @param laatste the last; null when there is none
 */
record PossibleDays(@Nullable LocalDate vroegste, @Nullable LocalDate laatste) {

    static PossibleDays van(DatumOnvolledig datum) {
        return new PossibleDays(datum.vroegste(), datum.laatste());
    }

    static PossibleDays van(LocalDate datum) {
        return new PossibleDays(datum, datum);
    }

    Certainty voor(PossibleDays ander) {
        if (laatste != null && ander.vroegste != null && laatste.isBefore(ander.vroegste)) {
            return Certainty.ZEKER;
        }
        boolean nooit = vroegste != null && ander.laatste != null && !vroegste.isBefore(ander.laatste);
        return nooit ? Certainty.UITGESLOTEN : Certainty.ONBESLIST;
    }

    Certainty op(PossibleDays ander) {
        if (voor(ander) == Certainty.ZEKER || ander.voor(this) == Certainty.ZEKER) {
            return Certainty.UITGESLOTEN;
        }
        boolean zeker = vroegste != null && vroegste.equals(laatste) && equals(ander);
        return zeker ? Certainty.ZEKER : Certainty.ONBESLIST;
    }
}
