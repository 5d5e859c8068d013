package nl.collectief.core.datum;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

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

    /** Older than this is more likely a mistake. */
    private static final int AANNEMELIJK = 125;

    /** The age on a day. */
    public static Leeftijd op(DatumOnvolledig geboren, LocalDate dag) {
        return op(geboren, dag, dag);
    }

    /** The age on a day that is not wholly known, such as that of a death. */
    public static Leeftijd op(DatumOnvolledig geboren, DatumOnvolledig dag) {
        return op(geboren, dag.vroegste(), dag.laatste());
    }

    private static Leeftijd op(DatumOnvolledig geboren, @Nullable LocalDate van, @Nullable LocalDate totEnMet) {
        LocalDate vroegste = geboren.vroegste();
        LocalDate laatste = geboren.laatste();
        return vroegste == null || laatste == null || van == null || totEnMet == null
                ? ONBEKEND
                : new Leeftijd(jaren(laatste, van), jaren(vroegste, totEnMet));
    }

    /**
     * The age that Haal Centraal gives: of the living, when at least the month of birth is known, and that is not the
     * current month if the day is not known. Rarer than {@link #zeker()}: on 31 December a year would suffice.
     *
     * @param overleden the date of death; null when the person lives
     */
    public static OptionalInt gegeven(DatumOnvolledig geboren, @Nullable DatumOnvolledig overleden, LocalDate vandaag) {
        boolean maandSpreekt =
                geboren.maand() > 0 && (geboren.isVolledig() || geboren.maand() != vandaag.getMonthValue());
        return overleden == null && maandSpreekt ? op(geboren, vandaag).zeker() : OptionalInt.empty();
    }

    /** Whether a birth lies so far back, more than 125 years, that it is more likely a mistake: a warning at most. */
    public static boolean isOnaannemelijk(DatumOnvolledig geboren, LocalDate vandaag) {
        return geboren.zekerVoor(vandaag.minusYears(AANNEMELIJK));
    }

    /** The age when it is the same whatever the day of birth, and someone was born; else empty. */
    public OptionalInt zeker() {
        return laagste == hoogste && laagste >= 0 ? OptionalInt.of(laagste) : OptionalInt.empty();
    }

    /** Whether he has that age or more. */
    public Certainty tenMinste(int jaren) {
        if (laagste >= jaren) {
            return Certainty.ZEKER;
        }
        return hoogste < jaren ? Certainty.UITGESLOTEN : Certainty.ONBESLIST;
    }

    private static int jaren(LocalDate geboren, LocalDate dag) {
        int jaren = dag.getYear() - geboren.getYear();
        boolean nogNietJarig = dag.getMonthValue() * 100 + dag.getDayOfMonth()
                < geboren.getMonthValue() * 100 + geboren.getDayOfMonth();
        return nogNietJarig ? jaren - 1 : jaren;
    }
}
