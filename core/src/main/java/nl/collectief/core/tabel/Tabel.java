package nl.collectief.core.tabel;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;

/**
 * One landelijke tabel: its rows by code, by name and by the date of an event.
 *
 * <p>A code may be known and yet not valid on a date. A code is matched as it is written: {@code 363} is not
 * {@code 0363}. No question throws on any text. Immutable and thread-safe. Source: core-types 15; LO BRP 4.2.8.7.
 *
 * @param <R> the rows
 */
public final class Tabel<R extends TabelRow> {

    private final TabelInfo info;
    private final List<R> rijen;
    private final String[] codes;
    private final int cijfers;
    private final int langste;
    private volatile @Nullable NameIndex<R> namen;

    /**
     * A table of rows in any order.
     *
     * @throws IllegalArgumentException when a code stands in it twice, or its successors end nowhere
     */
    Tabel(TabelInfo info, List<R> rijen) {
        this.info = info;
        this.rijen = rijen.stream().sorted(Comparator.comparing(TabelRow::code)).toList();
        this.codes = this.rijen.stream().map(TabelRow::code).toArray(String[]::new);
        this.langste = Arrays.stream(codes).mapToInt(String::length).max().orElse(0);
        this.cijfers = Arrays.stream(codes).allMatch(code -> isCijfers(code, langste)) ? langste : 0;
        for (int i = 1; i < codes.length; i++) {
            if (codes[i].equals(codes[i - 1])) {
                throw new IllegalArgumentException("code " + codes[i] + " twice");
            }
        }
        this.rijen.forEach(this::controleerOpvolging);
    }

    private void controleerOpvolging(R rij) {
        Set<String> gezien = new HashSet<>(Set.of(rij.code()));
        for (String code = rij.nieuweCode(); code != null; code = rij(code).nieuweCode()) {
            if (!gezien.add(code)) {
                throw new IllegalArgumentException("nieuweCode " + code + " leads to itself");
            }
        }
    }

    private R rij(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("nieuweCode " + code + " is not in the table"));
    }

    /** What the table is, where it comes from, and its state date. */
    public TabelInfo info() {
        return info;
    }

    /** All rows, by code. */
    public List<R> rows() {
        return rijen;
    }

    /** The row of a code, whatever its period. */
    public Optional<R> find(@Nullable String code) {
        int index = code == null ? -1 : Arrays.binarySearch(codes, code);
        return index < 0 ? Optional.empty() : Optional.of(rijen.get(index));
    }

    /**
     * The row of a code that a source keeps as a number and so wrote without its leading zeros.
     *
     * <p>For such a source only: {@code Gemeentecodering} and {@code Landcode} of StUF.
     */
    public Optional<R> findPadded(@Nullable String code) {
        return code == null || code.isEmpty() || code.length() > cijfers
                ? Optional.empty()
                : find("0".repeat(cijfers - code.length()) + code);
    }

    /** Whether a code stands in the table, whatever its period. */
    public boolean isKnown(@Nullable String code) {
        return find(code).isPresent();
    }

    /** Whether a code may be used for an event on this date. */
    public boolean isValid(@Nullable String code, LocalDate datum) {
        return find(code).filter(rij -> rij.validity(datum) == Validity.VALID).isPresent();
    }

    /** Whether a code may be used for an event on one of the days that this date can be. */
    public boolean isValid(@Nullable String code, DatumOnvolledig datum) {
        return find(code).filter(rij -> rij.validity(datum) == Validity.VALID).isPresent();
    }

    /** The rows valid on a date, for a list to choose from: by name, in Dutch order. */
    public List<R> current(LocalDate datum) {
        return namen().opNaam().stream()
                .filter(rij -> rij.validity(datum) == Validity.VALID)
                .toList();
    }

    /** The rows of a name, whatever their period, by code; case and accents do not count. */
    public List<R> byName(@Nullable String naam) {
        return naam == null ? List.of() : namen().zoek(naam);
    }

    /**
     * The row that stands in the place of a code on a date: the row itself while it has not ended, else the end of its
     * line of successors on that date.
     *
     * @return empty when the code is unknown, or the line ends in a row that ended without successor
     */
    public Optional<R> successor(@Nullable String code, LocalDate datum) {
        R rij = find(code).orElse(null);
        while (rij != null && isGeeindigd(rij, datum)) {
            rij = find(rij.nieuweCode()).orElse(null);
        }
        return Optional.ofNullable(rij);
    }

    private static boolean isGeeindigd(TabelRow rij, LocalDate datum) {
        LocalDate einde = rij.datumEinde();
        return einde != null && !datum.isBefore(einde);
    }

    /**
     * Whether the table may not know a code of this date yet: its state date is not later than the date. An unknown code
     * is then no error but a doubt.
     */
    public boolean isOlderThan(LocalDate datum) {
        return !info.stateDate().isAfter(datum);
    }

    /** Whether a text could be a code of the table: so many digits, or where codes are text, not longer than they are. */
    public boolean isCodeShape(String tekst) {
        if (cijfers > 0) {
            return isCijfers(tekst, cijfers);
        }
        return !tekst.isEmpty() && tekst.length() <= langste && tekst.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isCijfers(String tekst, int aantal) {
        return tekst.length() == aantal && tekst.chars().allMatch(teken -> teken >= '0' && teken <= '9');
    }

    private NameIndex<R> namen() {
        NameIndex<R> index = namen;
        if (index == null) {
            index = new NameIndex<>(rijen);
            namen = index;
        }
        return index;
    }

    @Override
    public String toString() {
        return "Tabel[" + info.number() + ", " + info.stateDate() + "]";
    }
}
