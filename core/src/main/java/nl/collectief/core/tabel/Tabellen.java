package nl.collectief.core.tabel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    private static final class Nationaliteiten {
        static final Tabel<CodeRow> TABEL = TabelLoader.newest("nationaliteiten.tabel", CodeRow::van);
    }

    private static final class Gemeenten {
        static final Tabel<Gemeente> TABEL = TabelLoader.newest("gemeenten.tabel", Gemeente::van);
    }

    private static final class Landen {
        static final Tabel<Land> TABEL = TabelLoader.newest("landen.tabel", Land::van);
    }

    private static final class Voorvoegsels {
        static final Tabel<CodeRow> TABEL = TabelLoader.newest("voorvoegsels.tabel", CodeRow::van);
    }

    private static final class RedenenNationaliteit {
        static final Tabel<RedenNationaliteit> TABEL =
                TabelLoader.newest("reden-nationaliteit.tabel", RedenNationaliteit::van);
    }

    private static final class TitelsPredicaten {
        static final Tabel<TitelPredicaat> TABEL =
                TabelLoader.newest("adellijke-titels-predicaten.tabel", TitelPredicaat::van);
    }

    private static final class Akteaanduidingen {
        static final Tabel<CodeRow> TABEL = TabelLoader.newest("akteaanduidingen.tabel", CodeRow::van);
    }

    private static final class RedenenOntbinding {
        static final Tabel<CodeRow> TABEL = TabelLoader.newest("reden-ontbinding.tabel", CodeRow::van);
    }

    private static final class Reisdocumenten {
        static final Tabel<CodeRow> TABEL = TabelLoader.newest("reisdocumenten.tabel", CodeRow::van);
    }

    private static final class Autoriteiten {
        static final Tabel<Autoriteit> TABEL = TabelLoader.newest("autoriteiten-afgifte.tabel", Autoriteit::van);
    }

    private static final class Verblijfstitels {
        static final Tabel<CodeRow> TABEL = TabelLoader.newest("verblijfstitels.tabel", CodeRow::van);
    }

    private static final class RniDeelnemers {
        static final Tabel<CodeRow> TABEL = TabelLoader.newest("rni-deelnemers.tabel", CodeRow::van);
    }

    private static final class Gezagsverhoudingen {
        static final Tabel<CodeRow> TABEL = TabelLoader.newest("gezagsverhoudingen.tabel", CodeRow::van);
    }

    private static final class LandenIso {
        static final Tabel<LandIso> TABEL = TabelLoader.newest("landen-iso3166.tabel", LandIso::van);
    }

    /** Table 32, with {@code 0000} (unknown) and {@code 0499} (staatloos). */
    public static Tabel<CodeRow> nationaliteiten() {
        return Nationaliteiten.TABEL;
    }

    /** Table 33; {@code 0000} and {@code 1999} are known and never valid, as they are no gemeenten. */
    public static Tabel<Gemeente> gemeenten() {
        return Gemeenten.TABEL;
    }

    /** Table 34. Nederland and {@code 0000} (unknown) are rows like any other. */
    public static Tabel<Land> landen() {
        return Landen.TABEL;
    }

    /** Table 36: the code is the voorvoegsel itself; forms in capitals are rows of their own. */
    public static Tabel<CodeRow> voorvoegsels() {
        return Voorvoegsels.TABEL;
    }

    /** Table 37: reasons why a nationality was taken up or ended. */
    public static Tabel<RedenNationaliteit> redenenNationaliteit() {
        return RedenenNationaliteit.TABEL;
    }

    /** Table 38: titles of nobility and predicates. */
    public static Tabel<TitelPredicaat> titelsPredicaten() {
        return TitelsPredicaten.TABEL;
    }

    /** Table 39: the code is the first and the third position of an aktenummer. */
    public static Tabel<CodeRow> akteaanduidingen() {
        return Akteaanduidingen.TABEL;
    }

    /** Table 41: reasons why a marriage or partnership ended. */
    public static Tabel<CodeRow> redenenOntbinding() {
        return RedenenOntbinding.TABEL;
    }

    /** Table 48: kinds of Dutch travel document. */
    public static Tabel<CodeRow> reisdocumenten() {
        return Reisdocumenten.TABEL;
    }

    /** Table 49: who gives out travel documents. */
    public static Tabel<Autoriteit> autoriteiten() {
        return Autoriteiten.TABEL;
    }

    /** Table 56: titles of residence. */
    public static Tabel<CodeRow> verblijfstitels() {
        return Verblijfstitels.TABEL;
    }

    /** Table 60: who reports non-residents. */
    public static Tabel<CodeRow> rniDeelnemers() {
        return RniDeelnemers.TABEL;
    }

    /** Table 61: who has authority over a minor. */
    public static Tabel<CodeRow> gezagsverhoudingen() {
        return Gezagsverhoudingen.TABEL;
    }

    /** The ISO 3166-1 codes of table 34: no official table, and without periods of its own. */
    public static Tabel<LandIso> landenIso() {
        return LandenIso.TABEL;
    }

    /**
     * The rows of table 34 for an ISO 3166-1 code.
     *
     * @param iso two or three capitals
     * @return what is the same country first, then what is part of it, by code; empty when there is none
     */
    public static List<LandIso> landenByIso(@Nullable String iso) {
        return landenIso().rows().stream()
                .filter(land -> iso != null && (iso.equals(land.isoAlpha2()) || iso.equals(land.isoAlpha3())))
                .sorted(Comparator.comparing(LandIso::relatie).thenComparing(LandIso::code))
                .toList();
    }

    /** The table of an official number such as {@code 33}; empty when there is none of that number here. */
    public static Optional<Tabel<?>> tabel(String number) {
        return switch (number) {
            case "32" -> Optional.of(nationaliteiten());
            case "33" -> Optional.of(gemeenten());
            case "34" -> Optional.of(landen());
            case "34-iso" -> Optional.of(landenIso());
            case "36" -> Optional.of(voorvoegsels());
            case "37" -> Optional.of(redenenNationaliteit());
            case "38" -> Optional.of(titelsPredicaten());
            case "39" -> Optional.of(akteaanduidingen());
            case "41" -> Optional.of(redenenOntbinding());
            case "48" -> Optional.of(reisdocumenten());
            case "49" -> Optional.of(autoriteiten());
            case "56" -> Optional.of(verblijfstitels());
            case "60" -> Optional.of(rniDeelnemers());
            case "61" -> Optional.of(gezagsverhoudingen());
            default -> Optional.empty();
        };
    }

    /** All tables, by number; reads those that were not asked for before. */
    public static List<Tabel<?>> all() {
        return List.of(
                nationaliteiten(),
                gemeenten(),
                landen(),
                voorvoegsels(),
                redenenNationaliteit(),
                titelsPredicaten(),
                akteaanduidingen(),
                redenenOntbinding(),
                reisdocumenten(),
                autoriteiten(),
                verblijfstitels(),
                rniDeelnemers(),
                gezagsverhoudingen(),
                landenIso());
    }
}
