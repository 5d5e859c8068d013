package nl.collectief.core.datum;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
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

    /**
     * The order in which the BRP sorts dates: as numbers of eight digits, so that a date of which less is known comes
     * before all days that it can be. No truth about time. Source: LO BRP 4.2.8.5.
     */
    public static final Comparator<DatumOnvolledig> SORT_ORDER = Comparator.comparingInt(DatumOnvolledig::jaar)
            .thenComparingInt(DatumOnvolledig::maand)
            .thenComparingInt(DatumOnvolledig::dag);

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
        DAG("V"),
        /** Year and month. */
        MAAND("D"),
        /** Only the year. */
        JAAR("M"),
        /** Nothing. */
        ONBEKEND("J");

        private final String indicatie;

        Precision(String indicatie) {
            this.indicatie = indicatie;
        }

        /** The indicator of StUF, {@code indOnvolledigeDatum}: the largest part that is unknown. */
        public String indicatie() {
            return indicatie;
        }
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
        return tekst.equals(ONBEKEND_TEKST) ? Optional.of(ONBEKEND) : DateDigits.tekst(tekst);
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
        return cijfers == null ? Optional.empty() : DateDigits.brp(cijfers);
    }

    /**
     * Reads the form of StUF: digits, and an indicator of what is unknown. Whatever fills the unknown part is dropped:
     * valid days, zeros or nothing. Zeros for a part that is said to be known count as unknown, but for the year.
     *
     * @param cijfers the value of the element; null is an empty element
     * @param indicatie the attribute {@code indOnvolledigeDatum}; null is {@code V}
     * @return empty when digits and indicator are no date together
     */
    public static Optional<DatumOnvolledig> leesStuf(@Nullable String cijfers, @Nullable String indicatie) {
        return DateDigits.stuf(cijfers == null ? "" : cijfers, indicatie == null ? "V" : indicatie);
    }

    /** From year, month and day, 0 for what is not known; empty when they are no date. */
    static Optional<DatumOnvolledig> vanDelen(int jaar, int maand, int dag) {
        boolean goed = maand == 0
                ? dag == 0 && jaar >= 0 && jaar <= 9999
                : jaar > 0 && jaar <= 9999 && maand > 0 && maand <= 12 && dag >= 0 && dag <= lengte(jaar, maand);
        return goed ? Optional.of(new DatumOnvolledig(jaar, maand, dag)) : Optional.empty();
    }

    private static int lengte(int jaar, int maand) {
        return YearMonth.of(jaar, maand).lengthOfMonth();
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
        return PossibleDays.van(this).voor(PossibleDays.van(datum)) == Certainty.ZEKER;
    }

    /** Whether every possible day lies after the given one. */
    public boolean zekerNa(LocalDate datum) {
        return PossibleDays.van(datum).voor(PossibleDays.van(this)) == Certainty.ZEKER;
    }

    /** Whether it lies before another date. */
    public Certainty voor(DatumOnvolledig ander) {
        return PossibleDays.van(this).voor(PossibleDays.van(ander));
    }

    /** Whether it lies after another date. 'Not in the future' is {@code na(vandaag).niet()}. */
    public Certainty na(DatumOnvolledig ander) {
        return ander.voor(this);
    }

    /** Whether it is the same day as another date. */
    public Certainty op(DatumOnvolledig ander) {
        return PossibleDays.van(this).op(PossibleDays.van(ander));
    }

    /** Whether some day can be both. */
    public boolean kanGelijkZijnAan(DatumOnvolledig ander) {
        LocalDate vroegste = ander.vroegste();
        LocalDate laatste = ander.laatste();
        return vroegste == null || laatste == null || !zekerVoor(vroegste) && !zekerNa(laatste);
    }

    /** The text form of our JSON: {@code yyyy-MM-dd}, {@code yyyy-MM}, {@code yyyy} or {@code onbekend}. */
    @JsonValue
    public String tekst() {
        return switch (precisie()) {
            case DAG, MAAND, JAAR -> DateDigits.tekst(jaar, maand, dag);
            case ONBEKEND -> ONBEKEND_TEKST;
        };
    }

    /** The form of the BRP: eight digits, zeros for what is not known. Source: LO BRP 4.2.8.5. */
    public String brp() {
        return DateDigits.cijfers(jaar, maand, dag);
    }

    /**
     * The digits of StUF: eight, {@code 01} for what is not known, so that they are a valid day; the indicator is
     * {@link Precision#indicatie()}.
     *
     * @return null when nothing is known: the element is then nil with {@code noValue="waardeOnbekend"}
     */
    public @Nullable String stuf() {
        return isOnbekend() ? null : DateDigits.cijfers(jaar, Math.max(maand, 1), Math.max(dag, 1));
    }

    /** As a citizen reads it, in Dutch: {@code 10 januari 1935}, {@code mei 2020}, {@code 1963}, {@code onbekend}. */
    public String langFormaat() {
        return switch (precisie()) {
            case DAG -> dag + " " + MonthNames.naam(maand, Locale.ROOT) + " " + jaar;
            case MAAND -> MonthNames.naam(maand, Locale.ROOT) + " " + jaar;
            case JAAR -> Integer.toString(jaar);
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
}
