package nl.collectief.core.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.collectief.core.datum.DatumOnvolledig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 17.2: what holds of every table")
class TabelPropertiesTest {

    private static final String TEKENS = "0123456789ABaz .|-'\u2019\u0000\uD800\uDC00\u0663\u00E9\u0301";

    private static LocalDate dag(Random kans) {
        return LocalDate.of(1800, 1, 1).plusDays(kans.nextInt(85_000));
    }

    private static <T> T kies(List<T> lijst, Random kans) {
        return lijst.get(kans.nextInt(lijst.size()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, -7, 20261125})
    @DisplayName("a successor has not ended, is its own successor, and stands in the table; the line never turns back")
    void opvolger(long seed) {
        Random kans = new Random(seed);
        Tabel<Gemeente> tabel = Tabellen.gemeenten();
        for (Gemeente gemeente : tabel.rows()) {
            LocalDate dag = dag(kans);
            tabel.successor(gemeente.code(), dag).ifPresent(opvolger -> {
                assertThat(opvolger.datumEinde() == null
                                || opvolger.datumEinde().isAfter(dag))
                        .isTrue();
                assertThat(tabel.successor(opvolger.code(), dag)).contains(opvolger);
                assertThat(tabel.successor(gemeente.code(), dag.plusYears(50)))
                        .isEqualTo(tabel.successor(opvolger.code(), dag.plusYears(50)));
            });
        }
    }

    @Test
    @DisplayName("on 2026-07-01 every dissolved gemeente but five has a successor of that day")
    void opvolgers() {
        LocalDate zomer = LocalDate.of(2026, 7, 1);
        assertThat(Tabellen.gemeenten().rows().stream()
                        .map(Gemeente::code)
                        .filter(code ->
                                Tabellen.gemeenten().successor(code, zomer).isEmpty()))
                .containsExactly("0997", "0998", "0999", "1055", "1204");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, -7, 20261125})
    @DisplayName("valid with an incomplete date is valid on some day that it can be")
    void onvolledig(long seed) {
        Random kans = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            Tabel<?> tabel = kans.nextBoolean() ? Tabellen.landen() : Tabellen.gemeenten();
            TabelRow rij = kies(tabel.rows(), kans);
            LocalDate grens = Stream.of(rij.datumIngang(), rij.datumEinde(), dag(kans))
                    .filter(dag -> dag != null)
                    .findFirst()
                    .orElseThrow();
            LocalDate dag = grens.plusDays(kans.nextInt(800) - 400L);
            YearMonth maand = YearMonth.from(dag);
            assertThat(tabel.isValid(rij.code(), DatumOnvolledig.of(dag))).isEqualTo(tabel.isValid(rij.code(), dag));
            assertThat(tabel.isValid(rij.code(), DatumOnvolledig.of(maand)))
                    .isEqualTo(dagen(maand.atDay(1), maand.atEndOfMonth()).anyMatch(d -> tabel.isValid(rij.code(), d)));
            assertThat(tabel.isValid(rij.code(), DatumOnvolledig.of(Year.from(dag))))
                    .isEqualTo(dagen(LocalDate.of(dag.getYear(), 1, 1), LocalDate.of(dag.getYear(), 12, 31))
                            .anyMatch(d -> tabel.isValid(rij.code(), d)));
        }
    }

    private static Stream<LocalDate> dagen(LocalDate van, LocalDate totEnMet) {
        return van.datesUntil(totEnMet.plusDays(1));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, -7, 20261125})
    @DisplayName("every row is found by its name, however that is typed")
    void opNaam(long seed) {
        Random kans = new Random(seed);
        for (Tabel<?> tabel : Tabellen.all()) {
            for (TabelRow rij : tabel.rows()) {
                assertThat(gevonden(tabel, getypt(rij.omschrijving(), kans))).contains(rij);
            }
        }
    }

    private static List<TabelRow> gevonden(Tabel<?> tabel, String naam) {
        return List.copyOf(tabel.byName(naam));
    }

    private static String getypt(String naam, Random kans) {
        return switch (kans.nextInt(6)) {
            case 0 -> naam.toUpperCase(Locale.ROOT).replace("\u00DF", "SS");
            case 1 -> Normalizer.normalize(naam, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            case 2 -> naam.replace('\'', '\u2019').replace('-', '\u2010');
            case 3 -> "  " + naam.replace(" ", "\u00A0 ");
            case 4 -> Normalizer.normalize(naam, Normalizer.Form.NFD);
            default -> naam.toLowerCase(Locale.ROOT);
        };
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, -7, 20261125})
    @DisplayName("no text throws; a code that is known has the shape of a code")
    void onzin(long seed) {
        Random kans = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            Tabel<?> tabel = kies(Tabellen.all(), kans);
            String tekst = IntStream.range(0, kans.nextInt(9))
                    .mapToObj(n -> String.valueOf(TEKENS.charAt(kans.nextInt(TEKENS.length()))))
                    .reduce("", String::concat);
            assertThat(tabel.isKnown(tekst)).isEqualTo(tabel.find(tekst).isPresent());
            assertThat(!tabel.isKnown(tekst) || tabel.isCodeShape(tekst)).isTrue();
            assertThat(tabel.isValid(tekst, dag(kans)) && !tabel.isKnown(tekst)).isFalse();
            tabel.findPadded(tekst);
            tabel.successor(tekst, dag(kans));
            tabel.byName(tekst);
            Tabellen.tabel(tekst);
            Tabellen.landenByIso(tekst);
        }
    }

    @ParameterizedTest(name = "{0} characters")
    @ValueSource(ints = {10_000, 1_000_000})
    @DisplayName("CT-07: a very long text is in no table")
    void lang(int lengte) {
        String tekst = "1".repeat(lengte);
        for (Tabel<?> tabel : Tabellen.all()) {
            assertThat(tabel.isKnown(tekst)).isFalse();
            assertThat(tabel.isCodeShape(tekst)).isFalse();
            assertThat(tabel.findPadded(tekst)).isEmpty();
            assertThat(gevonden(tabel, tekst)).isEmpty();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, -7, 20261125})
    @DisplayName("a table answers many threads alike")
    void draden(long seed) {
        Random kans = new Random(seed);
        LocalDate dag = dag(kans);
        Tabel<Gemeente> tabel =
                new Tabel<>(Tabellen.gemeenten().info(), Tabellen.gemeenten().rows());
        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(n -> tabel.current(dag))
                        .distinct())
                .hasSize(1);
    }
}
