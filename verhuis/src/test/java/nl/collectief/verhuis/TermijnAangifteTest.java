package nl.collectief.verhuis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.collectief.core.datum.CalendarDay;
import nl.collectief.core.datum.DayKind;
import nl.collectief.core.datum.Kalender;
import nl.collectief.core.validation.Finding;
import nl.collectief.core.validation.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of verhuis 4.8, each date computed and none copied from the code. */
class TermijnAangifteTest {

    @ParameterizedTest(name = "example {0}: a move on {1} can be reported from {2}")
    @CsvSource({
        "1, 2026-09-16, 2026-08-19",
        "3, 2028-02-29, 2028-02-01",
        "5, 2027-02-24, 2027-01-27",
        "6, 2026-12-27, 2026-11-29"
    })
    @DisplayName("VRH-020: exactly 28 days before, all days count")
    void eersteDag(String voorbeeld, LocalDate verhuisdatum, LocalDate eersteDag) {
        assertThat(TermijnAangifte.verhuizing(verhuisdatum, Kalender.NEDERLAND).eersteDag())
                .isEqualTo(eersteDag);
    }

    @ParameterizedTest(name = "example {0}: a move on {1} can be reported until {2}")
    @CsvSource({
        "7, 2026-09-16, 2026-09-21",
        "8, 2026-09-14, 2026-09-21",
        "9, 2026-09-15, 2026-09-21",
        "10, 2026-04-01, 2026-04-07",
        "11, 2026-04-02, 2026-04-08",
        "12, 2026-04-22, 2026-04-28",
        "13, 2025-04-21, 2025-04-28",
        "14, 2026-04-30, 2026-05-06",
        "15, 2026-05-09, 2026-05-18",
        "15b, 2025-12-28, 2026-01-05",
        "15c, 2027-05-02, 2027-05-10",
        "16, 2026-12-20, 2026-12-28",
        "17, 2026-12-24, 2026-12-29",
        "18, 2026-12-27, 2027-01-04",
        "19, 2028-02-24, 2028-02-29",
        "20, 2027-02-24, 2027-03-01",
        "21, 2028-02-29, 2028-03-06",
        "22, 2026-10-20, 2026-10-26"
    })
    @DisplayName("VRH-021: the fifth day after the move, moved on over free days, with two working days in it")
    void laatsteDag(String voorbeeld, LocalDate verhuisdatum, LocalDate laatsteDag) {
        assertThat(TermijnAangifte.verhuizing(verhuisdatum, Kalender.NEDERLAND).laatsteDag())
                .isEqualTo(laatsteDag);
    }

    @Test
    @DisplayName("VRH-021: the term tells which days moved its end, and by which articles")
    void uitleg() {
        TermijnAangifte termijn = TermijnAangifte.verhuizing(LocalDate.of(2026, 5, 9), Kalender.NEDERLAND);
        assertThat(termijn.overgeslagen())
                .extracting(CalendarDay::datum, CalendarDay::soort)
                .containsExactly(
                        tuple(LocalDate.of(2026, 5, 14), DayKind.FEESTDAG),
                        tuple(LocalDate.of(2026, 5, 15), DayKind.GELIJKGESTELD),
                        tuple(LocalDate.of(2026, 5, 16), DayKind.ZATERDAG),
                        tuple(LocalDate.of(2026, 5, 17), DayKind.ZONDAG));
        assertThat(termijn.bron()).isEqualTo("Wbrp 2.39(2); Algemene termijnenwet 1, 2, 3");
    }

    @Test
    @DisplayName("VRH-021: a day by royal decree is data the user can add")
    void eigenDag() {
        LocalDate verhuisdatum = LocalDate.of(2026, 9, 16);
        Kalender eigen = Kalender.NEDERLAND.met(List.of(LocalDate.of(2026, 9, 21)));
        assertThat(TermijnAangifte.verhuizing(verhuisdatum, eigen).laatsteDag()).isEqualTo(LocalDate.of(2026, 9, 22));
    }

    @ParameterizedTest(name = "example {0}: a departure on {1} can be reported from {2}")
    @CsvSource({
        "32, 2026-09-16, 2026-09-11",
        "36, 2028-03-04, 2028-02-28",
        "37, 2027-03-04, 2027-02-27",
        "38, 2027-01-03, 2026-12-29"
    })
    @DisplayName("VRH-070: the fifth day before the departure; the day itself is the last (VRH-071)")
    void vertrek(String voorbeeld, LocalDate vertrek, LocalDate eersteDag) {
        TermijnAangifte termijn = TermijnAangifte.vertrek(vertrek);
        assertThat(termijn.eersteDag()).isBeforeOrEqualTo(eersteDag).isEqualTo(vertrek.minusDays(5));
        assertThat(termijn.laatsteDag()).isEqualTo(vertrek);
    }

    @Test
    @DisplayName("VRH-021: the finding says the last day and, in a second sentence, why")
    void inWoorden() {
        Report<VerhuizingDoorgeven> report = new VerhuizingDienst()
                .validate(Requests.verhuizing("2026-05-19T10:00:00Z")
                        .verhuisdatum(LocalDate.of(2026, 5, 9))
                        .build());
        Finding finding = report.findings().get(0);
        assertThat(report.findings()).hasSize(1);
        assertThat(finding.id()).isEqualTo("VRH-021");
        assertThat(finding.tekst(Locale.ROOT))
                .isEqualTo("U bent te laat: maandag 18 mei 2026 was de laatste dag. "
                        + "Uw verhuizing gaat in op de dag van uw melding.");
        assertThat(finding.uitleg(Locale.ROOT))
                .isEqualTo("De termijn loopt tot en met de vijfde dag na de verhuizing. Niet meegeteld: "
                        + "donderdag 14 mei 2026 (Hemelvaartsdag), vrijdag 15 mei 2026 (bij koninklijk besluit "
                        + "gelijkgesteld), zaterdag 16 mei 2026, zondag 17 mei 2026 "
                        + "(Wbrp 2.39(2); Algemene termijnenwet 1, 2, 3).");
        assertThat(finding.uitleg(Locale.ENGLISH)).contains("Not counted: Thursday 14 May 2026 (Ascension Day)");
    }
}
