package nl.collectief.core.datum;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date of which the day, the month or everything may be unknown.
 *
 * <p>Four precisions exist: full, year and month, year, unknown; a day without its month does not.
 * Years run from 1 to 9999. Equality is by what is known. Source: Logisch Ontwerp BRP 4.2.8.5.
 */
public final class DatumOnvolledig {

    private static final String ONBEKEND_TEKST = "onbekend";
    private static final DatumOnvolledig ONBEKEND = new DatumOnvolledig(0, 0, 0);

    private final int jaar;
    private final int maand;
    private final int dag;

    private DatumOnvolledig(int jaar, int maand, int dag) {
        this.jaar = jaar;
        this.maand = maand;
        this.dag = dag;
    }

    /** How much of the date is known. */
    public enum Precision {
        /** Year, month and day. */
        DAG,
        /** Year and month. */
        MAAND,
        /** Only the year. */
        JAAR,
        /** Nothing. */
        ONBEKEND
    }

    /** The full date. The year must lie from 1 to 9999. */
    public static DatumOnvolledig of(LocalDate datum) {
        return new DatumOnvolledig(bereik(datum.getYear()), datum.getMonthValue(), datum.getDayOfMonth());
    }

    /** Year and month; the day is unknown. */
    public static DatumOnvolledig of(YearMonth maand) {
        return new DatumOnvolledig(bereik(maand.getYear()), maand.getMonthValue(), 0);
    }

    /** Only the year is known. */
    public static DatumOnvolledig of(Year jaar) {
        return new DatumOnvolledig(bereik(jaar.getValue()), 0, 0);
    }

    /** Nothing is known, and that is certain: not the same as not answered. */
    public static DatumOnvolledig onbekend() {
        return ONBEKEND;
    }

    /**
     * Reads {@code yyyy-MM-dd}, {@code yyyy-MM}, {@code yyyy} or {@code onbekend}.
     *
     * @return empty when the text has another shape or names a day that does not exist
     */
    public static Optional<DatumOnvolledig> lees(@Nullable String tekst) {
        if (tekst == null) {
            return Optional.empty();
        }
        if (tekst.equals(ONBEKEND_TEKST)) {
            return Optional.of(ONBEKEND);
        }
        int lengte = tekst.length();
        if (lengte != 4 && lengte != 7 && lengte != 10) {
            return Optional.empty();
        }
        int jaar = getal(tekst, 0, 4);
        int maand = lengte >= 7 ? deel(tekst, 4) : 0;
        int dag = lengte == 10 ? deel(tekst, 7) : 0;
        if (jaar < 1 || lengte >= 7 && (maand < 1 || maand > 12)) {
            return Optional.empty();
        }
        if (lengte == 10 && (dag < 1 || dag > YearMonth.of(jaar, maand).lengthOfMonth())) {
            return Optional.empty();
        }
        return Optional.of(new DatumOnvolledig(jaar, maand, dag));
    }

    /**
     * Reads the same text as {@link #lees}.
     *
     * @throws DateTimeException when it cannot be read; the message does not hold the text
     */
    @JsonCreator
    public static DatumOnvolledig parse(String tekst) {
        return lees(tekst).orElseThrow(() -> new DateTimeException("geen (onvolledige) datum"));
    }

    /**
     * Reads the form of the BRP: {@code jjjjmmdd}, with zeros for what is not known. Source: LO BRP 4.2.8.5.
     *
     * @return empty when the text has another shape or names a day that does not exist
     */
    public static Optional<DatumOnvolledig> leesBrp(@Nullable String cijfers) {
        if (cijfers == null || cijfers.length() != 8 || getal(cijfers, 0, 8) < 0) {
            return Optional.empty();
        }
        return vanDelen(getal(cijfers, 0, 4), getal(cijfers, 4, 6), getal(cijfers, 6, 8));
    }

    /** From year, month and day, 0 for what is not known; empty when they are no date. */
    private static Optional<DatumOnvolledig> vanDelen(int jaar, int maand, int dag) {
        boolean goed = maand == 0
                ? dag == 0
                : jaar > 0 && maand <= 12 && dag <= YearMonth.of(jaar, maand).lengthOfMonth();
        return goed ? Optional.of(new DatumOnvolledig(jaar, maand, dag)) : Optional.empty();
    }

    /** How much is known. */
    public Precision precisie() {
        if (dag > 0) {
            return Precision.DAG;
        }
        if (maand > 0) {
            return Precision.MAAND;
        }
        return jaar > 0 ? Precision.JAAR : Precision.ONBEKEND;
    }

    /** Whether year, month and day are all known. */
    public boolean isVolledig() {
        return dag > 0;
    }

    /** Whether nothing is known. */
    public boolean isOnbekend() {
        return jaar == 0;
    }

    /** The year, 1 to 9999; 0 when unknown. */
    public int jaar() {
        return jaar;
    }

    /** The month, 1 to 12; 0 when unknown. */
    public int maand() {
        return maand;
    }

    /** The day of the month, 1 to 31; 0 when unknown. */
    public int dag() {
        return dag;
    }

    /** The full date, or empty when a part is unknown. */
    public Optional<LocalDate> volledig() {
        return isVolledig() ? Optional.of(LocalDate.of(jaar, maand, dag)) : Optional.empty();
    }

    /** The first day it can be, or null when nothing is known. */
    public @Nullable LocalDate vroegste() {
        return isOnbekend() ? null : LocalDate.of(jaar, Math.max(maand, 1), Math.max(dag, 1));
    }

    /** The last day it can be, or null when nothing is known. */
    public @Nullable LocalDate laatste() {
        if (isOnbekend()) {
            return null;
        }
        int laatsteMaand = maand > 0 ? maand : 12;
        return dag > 0
                ? LocalDate.of(jaar, maand, dag)
                : YearMonth.of(jaar, laatsteMaand).atEndOfMonth();
    }

    /** Whether every possible day lies before the given one. */
    public boolean zekerVoor(LocalDate datum) {
        LocalDate laatste = laatste();
        return laatste != null && laatste.isBefore(datum);
    }

    /** Whether every possible day lies after the given one. */
    public boolean zekerNa(LocalDate datum) {
        LocalDate vroegste = vroegste();
        return vroegste != null && vroegste.isAfter(datum);
    }

    /** The text form of our JSON: {@code yyyy-MM-dd}, {@code yyyy-MM}, {@code yyyy} or {@code onbekend}. */
    @JsonValue
    public String tekst() {
        return switch (precisie()) {
            case DAG -> LocalDate.of(jaar, maand, dag).toString();
            case MAAND -> YearMonth.of(jaar, maand).toString();
            case JAAR -> cijfers(jaar);
            case ONBEKEND -> ONBEKEND_TEKST;
        };
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof DatumOnvolledig d && d.jaar == jaar && d.maand == maand && d.dag == dag;
    }

    @Override
    public int hashCode() {
        return (jaar * 13 + maand) * 32 + dag;
    }

    /** Only the precision: a date of birth identifies a person. */
    @Override
    public String toString() {
        return "DatumOnvolledig[" + precisie() + "]";
    }

    private static int bereik(int jaar) {
        if (jaar < 1 || jaar > 9999) {
            throw new IllegalArgumentException("jaar");
        }
        return jaar;
    }

    private static int deel(String tekst, int streepje) {
        return tekst.charAt(streepje) == '-' ? getal(tekst, streepje + 1, streepje + 3) : -1;
    }

    private static int getal(String tekst, int van, int tot) {
        int getal = 0;
        for (int i = van; i < tot; i++) {
            char cijfer = tekst.charAt(i);
            if (cijfer < '0' || cijfer > '9') {
                return -1;
            }
            getal = getal * 10 + cijfer - '0';
        }
        return getal;
    }

    private static String cijfers(int jaar) {
        return ("000" + jaar).substring(Integer.toString(jaar).length() - 1);
    }
}
