package nl.collectief.verhuis;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many nights of a year, or of half a year, someone stays somewhere. Source: Wbrp 2.38(1), 2.43(1).
 *
 * @param nachten the nights inside the window, each once
 * @param dagen the days of the window: 365 or 366 of a year, 181 to 184 of half a year
 * @param isAchtMaanden whether one stay reaches eight months, or several make 242 nights: the measure of practice
 */
public record Verblijfsduur(long nachten, long dagen, boolean isAchtMaanden) {

    private static final Period JAAR = Period.ofYears(1);
    private static final Period HALF_JAAR = Period.ofMonths(6);
    private static final int ACHT_MAANDEN = 8;
    private static final int NACHTEN_VAN_ACHT_MAANDEN = 242;

    /** Whether it is at least two thirds of the window: the measure of the law. */
    public boolean isTweeDerde() {
        return 3 * nachten >= 2 * dagen;
    }

    /** The stays abroad of an emigratie, in the year from the first departure; null when none is answered. */
    public static @Nullable Verblijfsduur buitenland(EmigratieDoorgeven emigratie) {
        return van(
                emigratie.verblijfsperiodenBuitenland().stream()
                        .filter(Objects::nonNull)
                        .flatMap(periode -> Stay.van(periode.vertrek(), periode.terugkeer())),
                JAAR);
    }

    /** The stays expected in the Netherlands, in the half year from the arrival; null when none is answered. */
    public static @Nullable Verblijfsduur inNederland(Vestiging vestiging) {
        return van(
                vestiging.verblijfsperioden().stream()
                        .filter(Objects::nonNull)
                        .flatMap(periode -> Stay.van(periode.aankomst(), periode.vertrek())),
                HALF_JAAR);
    }

    /** A stay abroad, in the year from its departure; null when a date is not answered. */
    public static @Nullable Verblijfsduur verblijf(VerblijfBuitenland verblijf) {
        return verblijf.datumTerugkeer() == null
                ? null
                : van(Stay.van(verblijf.datumVertrek(), verblijf.datumTerugkeer()), JAAR);
    }

    private static @Nullable Verblijfsduur van(Stream<Stay> verblijven, Period venster) {
        List<Stay> perioden =
                samengevoegd(verblijven.sorted(Comparator.comparing(Stay::van)).toList());
        if (perioden.isEmpty()) {
            return null;
        }
        LocalDate begin = perioden.get(0).van();
        LocalDate einde = begin.plus(venster);
        long nachten = perioden.stream()
                .mapToLong(periode -> periode.nachten(einde))
                .filter(aantal -> aantal > 0)
                .sum();
        boolean achtMaanden = perioden.size() == 1
                ? !perioden.get(0).tot().isBefore(begin.plusMonths(ACHT_MAANDEN))
                : nachten >= NACHTEN_VAN_ACHT_MAANDEN;
        return new Verblijfsduur(nachten, ChronoUnit.DAYS.between(begin, einde), achtMaanden);
    }

    private static List<Stay> samengevoegd(List<Stay> opVolgorde) {
        List<Stay> los = new ArrayList<>();
        for (Stay periode : opVolgorde) {
            Stay vorige = los.isEmpty() ? null : los.get(los.size() - 1);
            if (vorige != null && !periode.van().isAfter(vorige.tot())) {
                los.set(los.size() - 1, vorige.metEinde(periode.tot()));
            } else {
                los.add(periode);
            }
        }
        return los;
    }

    /** From a day to, not including, another; open ends far away. */
    private record Stay(LocalDate van, LocalDate tot) {

        static Stream<Stay> van(@Nullable LocalDate van, @Nullable LocalDate tot) {
            return van == null
                    ? Stream.empty()
                    : Stream.of(new Stay(van, Objects.requireNonNullElse(tot, LocalDate.MAX)));
        }

        Stay metEinde(LocalDate ander) {
            return ander.isAfter(tot) ? new Stay(van, ander) : this;
        }

        long nachten(LocalDate einde) {
            return ChronoUnit.DAYS.between(van, tot.isBefore(einde) ? tot : einde);
        }
    }
}
