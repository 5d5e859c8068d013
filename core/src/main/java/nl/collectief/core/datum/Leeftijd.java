package nl.collectief.core.datum;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How old someone is on a day, with what is known of his birth: between a lowest and a highest age, in completed years.
 *
 * <p>Who was born on 29 February is a year older on 1 March of a common year. A day before the birth gives a negative
 * age. Source: core-types 13; Haal Centraal leeftijd.
 *
 * @param laagste the age if he was born as late as possible
 * @param hoogste the age if he was born as early as possible
 */
public record Leeftijd(int laagste, int hoogste) {

    /** Of whom nothing is known. */
    private static final Leeftijd ONBEKEND = new Leeftijd(Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** The age on a day. */
    public static Leeftijd op(DatumOnvolledig geboren, LocalDate dag) {
        LocalDate vroegste = geboren.vroegste();
        LocalDate laatste = geboren.laatste();
        return vroegste == null || laatste == null ? ONBEKEND : new Leeftijd(jaren(laatste, dag), jaren(vroegste, dag));
    }

    /** Whether he has that age or more. */
    public Certainty tenMinste(int jaren) {
        if (laagste >= jaren) {
            return Certainty.ZEKER;
        }
        return hoogste < jaren ? Certainty.UITGESLOTEN : Certainty.ONBESLIST;
    }

    private static int jaren(LocalDate geboren, LocalDate dag) {
        return (int) ChronoUnit.YEARS.between(geboren, dag);
    }
}
