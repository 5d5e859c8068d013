package nl.collectief.core.datum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.collectief.core.Text;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Profiel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Algemene termijnenwet art. 3: what a day is. */
class KalenderTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-03, WERKDAG, ",
        "2026-11-07, ZATERDAG, ",
        "2026-11-08, ZONDAG, ",
        "2026-12-25, FEESTDAG, Eerste Kerstdag",
        "2026-12-26, FEESTDAG, Tweede Kerstdag",
        "2026-04-02, WERKDAG, ",
        "2026-04-03, GELIJKGESTELD, Goede Vrijdag",
        "2026-04-05, ZONDAG, ",
        "2026-04-06, FEESTDAG, Tweede Paasdag",
        "2026-05-15, GELIJKGESTELD, bij koninklijk besluit gelijkgesteld",
        "2025-05-15, WERKDAG, "
    })
    @DisplayName("working day, weekend, holiday also in a weekend, equated day")
    void soort(LocalDate datum, DayKind soort, String naam) {
        CalendarDay dag = Kalender.NEDERLAND.dag(datum);
        assertThat(dag.soort()).isEqualTo(soort);
        Text gevonden = dag.naam();
        assertThat(gevonden == null ? null : gevonden.nl()).isEqualTo(naam);
        assertThat(Kalender.NEDERLAND.isWerkdag(datum)).isEqualTo(soort == DayKind.WERKDAG);
    }

    @Test
    @DisplayName("a new royal decree is added without a release; in a weekend it changes nothing")
    void uitbreiding() {
        LocalDate vrijdag = LocalDate.of(2029, 5, 11);
        LocalDate zaterdag = LocalDate.of(2029, 5, 12);
        Kalender ruimer = Kalender.NEDERLAND.met(List.of(vrijdag, zaterdag));
        assertThat(Kalender.NEDERLAND.soort(vrijdag)).isEqualTo(DayKind.WERKDAG);
        assertThat(ruimer.soort(vrijdag)).isEqualTo(DayKind.GELIJKGESTELD);
        assertThat(ruimer.soort(zaterdag)).isEqualTo(DayKind.ZATERDAG);
        assertThat(ruimer.soort(LocalDate.of(2026, 5, 15))).isEqualTo(DayKind.GELIJKGESTELD);
    }

    @Test
    @DisplayName("a municipality adds days by its profile; what is no date there is left out")
    void profiel() {
        Profiel profiel =
                Profiel.van(Map.of("gelijkgesteldeDagen", List.of("2029-05-11", "2029-05", "morgen", "2029-02-30")));
        Kalender kalender = Ontvangst.builder().profiel(profiel).build().kalender();
        assertThat(kalender.soort(LocalDate.of(2029, 5, 11))).isEqualTo(DayKind.GELIJKGESTELD);
        assertThat(kalender.soort(LocalDate.of(2029, 5, 10))).isEqualTo(DayKind.FEESTDAG);
        assertThat(Ontvangst.LEEG.kalender()).isSameAs(Kalender.NEDERLAND);
    }
}
