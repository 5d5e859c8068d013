package nl.collectief.core.tabel;

import java.util.Optional;

/**
 * The landelijke tabellen, each read once, when it is first asked for.
 *
 * <p>Ours can be replaced by a newer one without a release of this library: see {@link TabelSource}. A table is a text in
 * UTF-8: the line {@code # Collectief tabel 1}; then {@code table}, {@code name}, {@code source}, {@code stateDate},
 * {@code licence} and {@code columns}, each as {@code key: value} on a line; an empty line; then a line for each row, its
 * values divided by {@code |} in the order of the columns, empty ones at the end left out. The dates of a row are
 * {@code jjjjmmdd}, the state date is {@code yyyy-MM-dd}; {@code datumEinde} is the first day on which the row does not
 * hold.
 */
public final class Tabellen {

    private Tabellen() {}

    private static final class Gemeenten {
        static final Tabel<Gemeente> TABEL = TabelLoader.newest("gemeenten.tabel", Gemeente::van);
    }

    private static final class Landen {
        static final Tabel<Land> TABEL = TabelLoader.newest("landen.tabel", Land::van);
    }

    private static final class Nationaliteiten {
        static final Tabel<CodeRow> TABEL = TabelLoader.newest("nationaliteiten.tabel", CodeRow::van);
    }

    /** Table 33; {@code 0000} and {@code 1999} are known and never valid, as they are no gemeenten. */
    public static Tabel<Gemeente> gemeenten() {
        return Gemeenten.TABEL;
    }

    /** Table 34. Nederland and {@code 0000} (unknown) are rows like any other. */
    public static Tabel<Land> landen() {
        return Landen.TABEL;
    }

    /** Table 32, with {@code 0000} (unknown) and {@code 0499} (staatloos). */
    public static Tabel<CodeRow> nationaliteiten() {
        return Nationaliteiten.TABEL;
    }

    /** The table of an official number such as {@code 33}; empty when there is none of that number here. */
    public static Optional<Tabel<?>> tabel(String number) {
        return switch (number) {
            case "32" -> Optional.of(nationaliteiten());
            case "33" -> Optional.of(gemeenten());
            case "34" -> Optional.of(landen());
            default -> Optional.empty();
        };
    }
}
