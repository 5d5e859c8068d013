package nl.collectief.core.datum;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.parser.functions.CalculateEasterSunday;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.chrono.IsoChronology;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.core.Text;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Algemene termijnenwet art. 3: which days are holidays. */
class FeestdagTest {

    @Test
    @DisplayName("Easter of the years 1583 to 9999 is that of Jollyday")
    void pasen() {
        for (int jaar = 1583; jaar <= 9999; jaar++) {
            assertThat(Pasen.eerstePaasdag(jaar))
                    .isEqualTo(new CalculateEasterSunday(Year.of(jaar)).apply(IsoChronology.INSTANCE));
        }
    }

    @ParameterizedTest
    @CsvSource({"1818, 1818-03-22", "1943, 1943-04-25", "1954, 1954-04-18", "1981, 1981-04-19", "2038, 2038-04-25"})
    @DisplayName("Easter at its earliest, at its latest and in the years of Gauss's exceptions")
    void grenzen(int jaar, LocalDate pasen) {
        assertThat(Pasen.eerstePaasdag(jaar)).isEqualTo(pasen);
    }

    @Test
    @DisplayName("holidays and equated days of 2015 to 2040 are those of the table, and no others")
    void tabel() throws IOException {
        Map<LocalDate, Set<String>> tabel = tabel("feestdagen.csv");
        for (LocalDate dag = LocalDate.of(2015, 1, 1); dag.getYear() <= 2040; dag = dag.plusDays(1)) {
            assertThat(namen(dag)).as(dag.toString()).isEqualTo(tabel.getOrDefault(dag, Set.of()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2012, 2012-04-30",
        "2013, 2013-04-30",
        "2014, 2014-04-26",
        "2024, 2024-04-27",
        "2025, 2025-04-26",
        "2026, 2026-04-27"
    })
    @DisplayName("the birthday of the monarch: 30 April to 2013, then 27 April, never on a Sunday")
    void koningsdag(int jaar, LocalDate datum) {
        assertThat(Feestdag.KONINGSDAG.in(jaar)).isEqualTo(datum);
        assertThat(datum.getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
    }

    @Test
    @DisplayName("5 May 2016 was Bevrijdingsdag and Hemelvaartsdag: named as the first, both on that day")
    void dubbel() {
        LocalDate dag = LocalDate.of(2016, 5, 5);
        assertThat(Feestdag.op(dag)).contains(Feestdag.BEVRIJDINGSDAG);
        assertThat(Feestdag.HEMELVAARTSDAG.in(2016)).isEqualTo(dag);
    }

    @Test
    @DisplayName("Easter Sunday is no holiday of its own; every holiday finds itself back")
    void heenEnWeer() {
        assertThat(Feestdag.op(LocalDate.of(2026, 4, 5))).isEmpty();
        for (Feestdag feestdag : Feestdag.values()) {
            assertThat(Feestdag.op(feestdag.in(2027))).contains(feestdag);
        }
    }

    /** Names of the table: holidays, Goede Vrijdag, and the days by decree under their article. */
    private static Set<String> namen(LocalDate dag) {
        Set<String> namen = Stream.of(Feestdag.values())
                .filter(feestdag -> feestdag.in(dag.getYear()).equals(dag))
                .map(feestdag -> feestdag.naam().nl())
                .collect(Collectors.toCollection(TreeSet::new));
        CalendarDay gevonden = Kalender.NEDERLAND.dag(dag);
        if (gevonden.soort() == DayKind.GELIJKGESTELD) {
            Text naam = gevonden.naam();
            namen.add(naam == null ? "zonder naam" : naam.in(Locale.ROOT));
        }
        return namen;
    }

    private static Map<LocalDate, Set<String>> tabel(String bestand) throws IOException {
        String map = System.getProperty("collectief.data", "");
        Path pad = Path.of(map, bestand);
        Assumptions.assumeTrue(
                !map.isEmpty() && Files.isRegularFile(pad), "the tables are not here: set collectief.data");
        List<String[]> rijen = Files.readAllLines(pad).stream()
                .skip(1)
                .map(rij -> rij.split(","))
                .toList();
        return rijen.stream()
                .collect(Collectors.groupingBy(
                        rij -> LocalDate.parse(rij[0]),
                        Collectors.mapping(
                                rij -> rij[3].equals("art. 3 lid 3") ? "bij koninklijk besluit gelijkgesteld" : rij[1],
                                Collectors.toCollection(TreeSet::new))));
    }
}
