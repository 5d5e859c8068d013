package nl.collectief.core.datum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.collectief.core.datum.Termijn.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Algemene termijnenwet arts 1, 2 and 4, and terms of working days. */
class TermijnTest {

    private static final Kalender NL = Kalender.NEDERLAND;

    @Nested
    @DisplayName("ATW: a term of days runs on")
    class Atw {

        @ParameterizedTest
        @CsvSource({
            "2026-09-14, 2026-09-21, 'za 19, zo 20'",
            "2026-09-15, 2026-09-21, 'zo 20'",
            "2026-09-16, 2026-09-21, ''",
            "2026-04-01, 2026-04-07, 'Tweede Paasdag'",
            "2026-04-22, 2026-04-28, 'Koningsdag'",
            "2025-04-21, 2025-04-28, 'Koningsdag, zo 27'",
            "2026-04-30, 2026-05-06, 'Bevrijdingsdag'",
            "2028-02-29, 2028-03-06, 'zo 5'",
            "2026-05-09, 2026-05-18, 'Hemelvaartsdag, bij koninklijk besluit gelijkgesteld, za 16, zo 17'",
            "2025-12-28, 2026-01-05, 'bij koninklijk besluit gelijkgesteld, za 3, zo 4'",
            "2027-05-02, 2027-05-10, 'bij koninklijk besluit gelijkgesteld, za 8, zo 9'",
            "2026-12-20, 2026-12-28, 'Eerste Kerstdag, Tweede Kerstdag, zo 27'",
            "2026-12-24, 2026-12-29, ''",
            "2026-12-27, 2027-01-04, 'Nieuwjaarsdag, za 2, zo 3'",
            "2028-02-24, 2028-02-29, ''",
            "2027-02-24, 2027-03-01, ''",
            "2026-10-20, 2026-10-26, 'zo 25'"
        })
        @DisplayName("art. 1(1): five days that end on a Saturday, Sunday or holiday end on the next working day")
        void artikel1(LocalDate begin, LocalDate einde, String waarom) {
            Termijn termijn = Termijn.van(begin, Period.ofDays(5), NL);
            assertThat(termijn.einde()).isEqualTo(einde);
            assertThat(woorden(termijn)).isEqualTo(waarom);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-04-02, 5, 2026-04-08, 'Goede Vrijdag, za 4, zo 5, Tweede Paasdag'",
            "2026-12-24, 3, 2026-12-29, 'Eerste Kerstdag, Tweede Kerstdag, zo 27'",
            "2026-12-24, 2, 2026-12-28, 'Tweede Kerstdag, zo 27'"
        })
        @DisplayName("art. 2: a term of three days or more holds two working days; one of two days need not")
        void artikel2(LocalDate begin, int dagen, LocalDate einde, String waarom) {
            Termijn termijn = Termijn.van(begin, Period.ofDays(dagen), NL);
            assertThat(termijn.einde()).isEqualTo(einde);
            assertThat(woorden(termijn)).isEqualTo(waarom);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-09, P90D, 2027-02-08", // the 90th day is Sunday 7 February
            "2026-11-08, P91D, 2027-02-07",
            "2026-08-16, P12W, 2026-11-09", // Sunday 8 November
            "2026-08-09, P13W, 2026-11-08",
            "2026-08-08, P3M, 2026-11-09",
            "2026-07-08, P4M, 2026-11-08",
            "2025-11-08, P1Y, 2026-11-08"
        })
        @DisplayName("art. 4: up to 90 days, twelve weeks, three months; a longer term ends where it ends")
        void artikel4(LocalDate begin, Period duur, LocalDate einde) {
            assertThat(Termijn.van(begin, duur, NL).einde()).isEqualTo(einde);
        }

        @Test
        @DisplayName("a term is never empty nor counted back: a mistake of the developer")
        void geenTermijn() {
            LocalDate begin = LocalDate.of(2026, 11, 3);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Termijn.van(begin, Period.ofWeeks(-4), NL))
                    .withMessage("duur");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Termijn.van(begin, Period.ZERO, NL))
                    .withMessage("duur");
        }
    }

    @Nested
    @DisplayName("a term of working days")
    class Werkdagen {

        @Test
        @DisplayName(
                "the day of the event does not count, a weekend neither: six after Tuesday 3 is Wednesday 11 November")
        void zes() {
            Termijn termijn = Termijn.werkdagen(LocalDate.of(2026, 11, 3), 6, Reading.RUIM, NL);
            assertThat(termijn.einde()).isEqualTo(LocalDate.of(2026, 11, 11));
            assertThat(woorden(termijn)).isEqualTo("za 7, zo 8");
        }

        @Test
        @DisplayName("an equated day counts when strict, does not when wide: six after 1 April 2026")
        void gelijkgesteld() {
            LocalDate begin = LocalDate.of(2026, 4, 1);
            Termijn streng = Termijn.werkdagen(begin, 6, Reading.STRENG, NL);
            Termijn ruim = Termijn.werkdagen(begin, 6, Reading.RUIM, NL);
            assertThat(streng.einde()).isEqualTo(LocalDate.of(2026, 4, 10));
            assertThat(woorden(streng)).isEqualTo("za 4, zo 5, Tweede Paasdag");
            assertThat(ruim.einde()).isEqualTo(LocalDate.of(2026, 4, 13));
            assertThat(woorden(ruim)).isEqualTo("Goede Vrijdag, za 4, zo 5, Tweede Paasdag, za 11, zo 12");
        }

        @Test
        @DisplayName("strict counts an equated day but does not end on it: six after 6 May 2026")
        void eindeVerschuift() {
            Termijn streng = Termijn.werkdagen(LocalDate.of(2026, 5, 6), 6, Reading.STRENG, NL);
            assertThat(streng.einde()).isEqualTo(LocalDate.of(2026, 5, 18));
            assertThat(woorden(streng))
                    .isEqualTo("za 9, zo 10, Hemelvaartsdag, bij koninklijk besluit gelijkgesteld, za 16, zo 17");
        }

        @Test
        @DisplayName("no working days is no term: a mistake of the developer")
        void geenDagen() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Termijn.werkdagen(LocalDate.of(2026, 11, 3), 0, Reading.RUIM, NL))
                    .withMessage("aantal");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20261103, 7, 1964})
    @DisplayName("strict ends no later than wide; both end on a working day and never earlier for a later day")
    void wetten(long zaad) {
        Random toeval = new Random(zaad);
        for (int i = 0; i < 2000; i++) {
            LocalDate dag = LocalDate.of(2010, 1, 1).plusDays(toeval.nextInt(36525));
            int aantal = 1 + toeval.nextInt(12);
            Kalender kalender = NL.met(Stream.generate(() -> dag.plusDays(toeval.nextInt(20)))
                    .limit(toeval.nextInt(4))
                    .toList());
            LocalDate streng = einde(dag, aantal, Reading.STRENG, kalender);
            LocalDate ruim = einde(dag, aantal, Reading.RUIM, kalender);
            assertThat(streng).isBeforeOrEqualTo(ruim);
            assertThat(List.of(streng, ruim)).allMatch(kalender::isWerkdag);
            assertThat(einde(dag.plusDays(1), aantal, Reading.STRENG, kalender)).isAfterOrEqualTo(streng);
            assertThat(einde(dag.plusDays(1), aantal, Reading.RUIM, kalender)).isAfterOrEqualTo(ruim);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2010, 42})
    @DisplayName("a term of days ends on a working day, holds two of them from three days on, and is non-decreasing")
    void atwWetten(long zaad) {
        Random toeval = new Random(zaad);
        for (int i = 0; i < 2000; i++) {
            LocalDate begin = LocalDate.of(2010, 1, 1).plusDays(toeval.nextInt(36525));
            Period duur = Period.ofDays(1 + toeval.nextInt(90));
            Termijn termijn = Termijn.van(begin, duur, NL);
            long werkdagen = begin.plusDays(1)
                    .datesUntil(termijn.einde().plusDays(1))
                    .filter(NL::isWerkdag)
                    .count();
            assertThat(NL.isWerkdag(termijn.einde())).isTrue();
            assertThat(termijn.einde()).isAfterOrEqualTo(begin.plus(duur));
            assertThat(werkdagen).isGreaterThanOrEqualTo(duur.getDays() < 3 ? 1 : 2);
            assertThat(Termijn.van(begin.plusDays(1), duur, NL).einde()).isAfterOrEqualTo(termijn.einde());
            assertThat(termijn.overgeslagen()).noneMatch(dag -> dag.soort() == DayKind.WERKDAG);
        }
    }

    private static LocalDate einde(LocalDate begin, int aantal, Reading lezing, Kalender kalender) {
        return Termijn.werkdagen(begin, aantal, lezing, kalender).einde();
    }

    private static String woorden(Termijn termijn) {
        return String.join(
                ", ", termijn.overgeslagen().stream().map(TermijnTest::woord).toList());
    }

    private static String woord(CalendarDay dag) {
        int nummer = dag.datum().getDayOfMonth();
        return switch (dag.soort()) {
            case ZATERDAG -> "za " + nummer;
            case ZONDAG -> "zo " + nummer;
            case WERKDAG -> "werkdag " + nummer;
            default -> dag.naam() == null ? "zonder naam" : dag.naam().nl();
        };
    }
}
