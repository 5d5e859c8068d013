package nl.collectief.overlijden;

import static nl.collectief.overlijden.Basis.dagOnbekend;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.levenloos;
import static nl.collectief.overlijden.Basis.wetenschap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Random;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.CalendarDay;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.datum.DayKind;
import nl.collectief.core.datum.Moment;
import nl.collectief.core.datum.Termijn;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 5 of the specification: from when and until when, and why. */
class TermijnberekeningTest {

    private static Termijnberekening van(Builder aangifte) {
        AangifteOverlijden gebouwd = aangifte.build();
        Ontvangst ontvangst = gebouwd.ontvangst();
        return Termijnberekening.van(gebouwd, ontvangst == null ? Ontvangst.LEEG : ontvangst);
    }

    private static Builder overleden(LocalDate dag, LocalTime tijdstip) {
        return gewoon().overlijden(o -> o.datum(dag).tijdstip(tijdstip));
    }

    private static LocalDate einde(Termijn termijn) {
        return termijn == null ? null : termijn.einde();
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "T1, 2026-11-03, 17:38, 2026-11-05T05:38, 2026-11-11, 2026-11-11",
        "T2, 2026-11-02, , 2026-11-04T12:00, 2026-11-10, 2026-11-10",
        "T3, 2026-11-06, , 2026-11-08T12:00, 2026-11-16, 2026-11-16",
        "T4, 2026-11-07, , 2026-11-09T12:00, 2026-11-16, 2026-11-16",
        "T5, 2026-04-01, , 2026-04-03T12:00, 2026-04-10, 2026-04-13",
        "T6, 2026-03-30, , 2026-04-01T12:00, 2026-04-08, 2026-04-09",
        "T7, 2026-04-24, , 2026-04-26T12:00, 2026-05-06, 2026-05-06",
        "T8, 2026-05-07, , 2026-05-09T12:00, 2026-05-18, 2026-05-19",
        "T9, 2026-05-06, , 2026-05-08T12:00, 2026-05-18, 2026-05-18",
        "T10, 2026-05-18, , 2026-05-20T12:00, 2026-05-27, 2026-05-27",
        "T11, 2026-12-21, , 2026-12-23T12:00, 2026-12-30, 2026-12-30",
        "T12, 2026-12-23, , 2026-12-25T12:00, 2027-01-04, 2027-01-04",
        "T13, 2025-12-23, , 2025-12-25T12:00, 2026-01-05, 2026-01-06",
        "T14, 2027-04-26, , 2027-04-28T12:00, 2027-05-10, 2027-05-10",
        "T15, 2026-03-28, 20:00, 2026-03-30T09:00, 2026-04-07, 2026-04-08",
        "T16, 2026-10-24, 20:00, 2026-10-26T07:00, 2026-11-02, 2026-11-02",
        "T17, 2026-10-25, 02:30, 2026-10-26T13:30, 2026-11-02, 2026-11-02",
        "T18, 2026-11-03, , 2026-11-05T12:00, 2026-11-11, 2026-11-11"
    })
    @DisplayName("the worked examples")
    void voorbeelden(
            String naam, LocalDate dag, LocalTime tijdstip, LocalDateTime vroegst, LocalDate streng, LocalDate ruim) {
        Termijnberekening berekening = van(overleden(dag, tijdstip));
        assertThat(berekening.vroegsteMoment()).isEqualTo(vroegst.atZone(Moment.ZONE));
        assertThat(einde(berekening.streng())).isEqualTo(streng);
        assertThat(einde(berekening.ruim())).isEqualTo(ruim);
        assertThat(berekening.laatsteDag()).isEqualTo(ruim);
    }

    @Test
    @DisplayName("T18: within 36 hours before 4 November 12:00, free from 5 November 12:00, undecided in between")
    void tijdOnbekend() {
        Builder aangifte = overleden(LocalDate.of(2026, 11, 3), null);
        assertThat(binnen(aangifte, "2026-11-04T11:59")).isEqualTo(Certainty.ZEKER);
        assertThat(binnen(aangifte, "2026-11-04T12:00")).isEqualTo(Certainty.ONBESLIST);
        assertThat(binnen(aangifte, "2026-11-05T11:59")).isEqualTo(Certainty.ONBESLIST);
        assertThat(binnen(aangifte, "2026-11-05T12:00")).isEqualTo(Certainty.UITGESLOTEN);
    }

    @Test
    @DisplayName("T19: last seen 7 November, found on the 10th at 09:00: kept to the 16th, late after the 18th")
    void dagNietBekend() {
        Termijnberekening berekening = van(gevonden());
        assertThat(berekening.vroegsteMoment()).isEqualTo(ZonedDateTime.of(2026, 11, 11, 21, 0, 0, 0, Moment.ZONE));
        assertThat(einde(berekening.streng())).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(einde(berekening.ruim())).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(berekening.laatsteDag()).isNull();
    }

    @Test
    @DisplayName("a body found on a day without a time: the end of that day; nothing known: the receipt")
    void laatsteMoment() {
        Builder zonderTijd = gevonden().overlijden(o -> o.lijkvinding(l -> l.tijdstip(null)));
        assertThat(van(zonderTijd).vroegsteMoment())
                .isEqualTo(ZonedDateTime.of(2026, 11, 12, 12, 0, 0, 0, Moment.ZONE));
        assertThat(einde(van(zonderTijd).ruim())).isEqualTo(LocalDate.of(2026, 11, 18));
        Termijnberekening niets =
                van(dagOnbekend().overlijden(o -> o.periodeVan(null).periodeTot(null)));
        assertThat(niets.vroegsteMoment()).isEqualTo(ZonedDateTime.of(2026, 11, 5, 22, 0, 0, 0, Moment.ZONE));
        assertThat(niets.streng()).isNull();
        assertThat(einde(niets.ruim())).isEqualTo(LocalDate.of(2026, 11, 12));
    }

    @Test
    @DisplayName("certainly dead at midnight: the day before is the last it can be")
    void middernacht() {
        Builder aangifte = dagOnbekend().overlijden(o -> o.periodeTot(LocalDateTime.of(2026, 11, 3, 0, 0)));
        assertThat(einde(van(aangifte).ruim())).isEqualTo(LocalDate.of(2026, 11, 10));
        Builder minuutLater = dagOnbekend().overlijden(o -> o.periodeTot(LocalDateTime.of(2026, 11, 3, 0, 1)));
        assertThat(einde(van(minuutLater).ruim())).isEqualTo(LocalDate.of(2026, 11, 11));
    }

    @Test
    @DisplayName("a child that was born lifeless: from the birth")
    void geboorte() {
        Termijnberekening berekening = van(levenloos());
        assertThat(berekening.laatsteDag()).isEqualTo(LocalDate.of(2026, 11, 11));
        assertThat(berekening.vroegsteMoment()).isEqualTo(ZonedDateTime.of(2026, 11, 5, 12, 0, 0, 0, Moment.ZONE));
    }

    @Test
    @DisplayName("science, and a child born lifeless without verlof: a first moment, no last day")
    void zonderLaatsteDag() {
        assertThat(van(wetenschap()).laatsteDag()).isNull();
        assertThat(van(wetenschap()).vroegsteMoment()).isNotNull();
        assertThat(van(levenloos().levenloos(l -> l.verlofGevraagd(JaNee.NEE))).laatsteDag())
                .isNull();
    }

    @Test
    @DisplayName("a report carries both by the names of the specification")
    void afgeleid() {
        assertThat(new OverlijdenDienst().validate(gewoon().build()).afgeleid())
                .isEqualTo(Map.of("laatsteDagTermijn", "2026-11-11", "vroegsteMoment", "2026-11-05T05:38:00+01:00"));
    }

    @Test
    @DisplayName("nothing answered: nothing computed")
    void leeg() {
        Termijnberekening berekening = van(AangifteOverlijden.builder());
        assertThat(berekening.vroegsteMoment()).isNull();
        assertThat(berekening.laatsteDag()).isNull();
        assertThat(berekening.streng()).isNull();
        assertThat(berekening.ruim()).isNull();
        assertThat(berekening.binnen36Uur()).isNull();
        assertThat(berekening.feitelijk()).isNull();
    }

    @Test
    @DisplayName("why 13 April is the last day after 1 April: the days that did not count")
    void uitleg() {
        Termijn ruim = van(overleden(LocalDate.of(2026, 4, 1), null)).ruim();
        assertThat(ruim).isNotNull();
        assertThat(ruim.overgeslagen())
                .extracting(CalendarDay::soort)
                .containsExactly(
                        DayKind.GELIJKGESTELD,
                        DayKind.ZATERDAG,
                        DayKind.ZONDAG,
                        DayKind.FEESTDAG,
                        DayKind.ZATERDAG,
                        DayKind.ZONDAG);
    }

    @Test
    @DisplayName("a death before 2010 has no last day: the law counted otherwise")
    void voor2010() {
        assertThat(van(overleden(LocalDate.of(2009, 12, 31), null)).laatsteDag())
                .isNull();
        assertThat(van(overleden(LocalDate.of(2010, 1, 1), null)).laatsteDag()).isEqualTo(LocalDate.of(2010, 1, 11));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-02T20:59, BINNEN_36_UUR",
        "2026-04-02T21:00, REGULIER",
        "2026-04-10T09:00, REGULIER",
        "2026-04-11T09:00, ",
        "2026-04-13T09:00, ",
        "2026-04-14T09:00, UITSTEL"
    })
    @DisplayName("which term it is in fact, after a death on 1 April 2026 at 09:00")
    void feitelijk(String wanneer, TermijnLijkbezorging termijn) {
        Builder aangifte = overleden(LocalDate.of(2026, 4, 1), LocalTime.of(9, 0));
        assertThat(van(lijkbezorging(aangifte, wanneer)).feitelijk()).isEqualTo(termijn);
    }

    @Test
    @DisplayName("undecided within 36 hours is undecided in fact")
    void feitelijkOnbeslist() {
        Builder aangifte = overleden(LocalDate.of(2026, 11, 3), null);
        assertThat(van(lijkbezorging(aangifte, "2026-11-05T11:59")).feitelijk()).isNull();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2010, 20261104})
    @DisplayName("strict ends no later than wide, both never earlier for a later death; exactly 36 hours is not within")
    void wetten(long zaad) {
        Random toeval = new Random(zaad);
        for (int i = 0; i < 1000; i++) {
            LocalDate dag = LocalDate.of(2010, 1, 1).plusDays(toeval.nextInt(11000));
            LocalTime tijdstip = LocalTime.of(toeval.nextInt(24), toeval.nextInt(60));
            Builder aangifte = overleden(dag, tijdstip);
            Termijnberekening vandaag = van(aangifte);
            Termijnberekening morgen = van(overleden(dag.plusDays(1), tijdstip));
            ZonedDateTime vroegst = vandaag.vroegsteMoment();
            assertThat(einde(vandaag.streng())).isBeforeOrEqualTo(einde(vandaag.ruim()));
            assertThat(einde(morgen.streng())).isAfterOrEqualTo(einde(vandaag.streng()));
            assertThat(einde(morgen.ruim())).isAfterOrEqualTo(einde(vandaag.ruim()));
            assertThat(binnen(aangifte, vroegst.toLocalDateTime().toString()))
                    .isEqualTo(isEersteVanTwee(vroegst) ? Certainty.UITGESLOTEN : Certainty.ZEKER);
        }
    }

    /** A local time names an instant again, unless it is the second of two: then the first is meant. */
    private static boolean isEersteVanTwee(ZonedDateTime moment) {
        return moment.equals(moment.withEarlierOffsetAtOverlap());
    }

    private static Builder gevonden() {
        return dagOnbekend()
                .overlijden(o -> o.periodeVan(LocalDateTime.of(2026, 11, 7, 18, 0))
                        .periodeTot(null)
                        .lijkvinding(l -> l.datum(LocalDate.of(2026, 11, 10))
                                .tijdstip(LocalTime.of(9, 0))
                                .plaats("Amelisweerd")));
    }

    private static Builder lijkbezorging(Builder aangifte, String wanneer) {
        LocalDateTime moment = LocalDateTime.parse(wanneer);
        return aangifte.lijkbezorging(l -> l.datum(moment.toLocalDate()).tijdstip(moment.toLocalTime()));
    }

    private static Certainty binnen(Builder aangifte, String wanneer) {
        return van(lijkbezorging(aangifte, wanneer)).binnen36Uur();
    }
}
