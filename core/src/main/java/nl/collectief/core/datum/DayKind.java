package nl.collectief.core.datum;

/** What kind of day it is for a statutory term. A holiday in a weekend is a holiday, an equated day in it is not. */
public enum DayKind {
    /** A day that counts. */
    WERKDAG,
    /** A Saturday without holiday. */
    ZATERDAG,
    /** A Sunday without holiday. */
    ZONDAG,
    /** A {@link Feestdag}, on whatever day of the week. */
    FEESTDAG,
    /** Goede Vrijdag or a day by royal decree, Monday to Friday: equated with a holiday for terms. */
    GELIJKGESTELD
}
