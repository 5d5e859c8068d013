package nl.collectief.core.datum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments in Europe/Amsterdam: known in part, over a change of the clock. */
class MomentTest {

    private static final Duration UREN_36 = Duration.ofHours(36);

    @ParameterizedTest
    @CsvSource({
        "2026-11-03T17:38, 2026-11-05T05:37, ZEKER",
        "2026-11-03T17:38, 2026-11-05T05:38, UITGESLOTEN",
        "2026-03-28T20:00, 2026-03-30T08:59, ZEKER", // 37 hours on the wall
        "2026-03-28T20:00, 2026-03-30T09:00, UITGESLOTEN",
        "2026-10-24T20:00, 2026-10-26T06:59, ZEKER", // 35 hours on the wall
        "2026-10-24T20:00, 2026-10-26T07:00, UITGESLOTEN",
        "2026-10-25T02:30, 2026-10-26T13:29, ZEKER", // summer time is taken
        "2026-10-25T02:30, 2026-10-26T13:30, UITGESLOTEN"
    })
    @DisplayName("36 hours elapsed, not 36 hours on the wall; exactly 36 is not within")
    void verstreken(LocalDateTime van, LocalDateTime tot, Certainty binnen) {
        assertThat(op(tot).binnen(UREN_36, op(van))).isEqualTo(binnen);
    }

    @Test
    @DisplayName("a day is every moment of it: certain, undecided and impossible meet at its bounds")
    void dag() {
        Moment dag = Moment.op(LocalDate.of(2026, 11, 3), null);
        assertThat(dag.isExact()).isFalse();
        assertThat(op("2026-11-04T11:59").binnen(UREN_36, dag)).isEqualTo(Certainty.ZEKER);
        assertThat(op("2026-11-04T12:00").binnen(UREN_36, dag)).isEqualTo(Certainty.ONBESLIST);
        assertThat(op("2026-11-05T11:59").binnen(UREN_36, dag)).isEqualTo(Certainty.ONBESLIST);
        assertThat(op("2026-11-05T12:00").binnen(UREN_36, dag)).isEqualTo(Certainty.UITGESLOTEN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-04, 2026-11-03T12:00, ZEKER", // ends at the very moment that is 36 hours
        "2026-11-04, 2026-11-03T11:59, ONBESLIST",
        "2026-11-05, 2026-11-03T12:01, ONBESLIST",
        "2026-11-05, 2026-11-03T12:00, UITGESLOTEN"
    })
    @DisplayName("a whole day against one moment: its end is not part of it")
    void heleDag(LocalDate dag, LocalDateTime van, Certainty binnen) {
        assertThat(Moment.op(dag, null).binnen(UREN_36, op(van))).isEqualTo(binnen);
    }

    @Test
    @DisplayName("without a first moment nothing is certainly within, and it can be impossible")
    void zonderBegin() {
        Moment gevonden = new Moment(null, Moment.instant(LocalDateTime.parse("2026-11-10T09:00")));
        assertThat(gevonden.isExact()).isFalse();
        assertThat(op("2026-11-10T09:00").binnen(UREN_36, gevonden)).isEqualTo(Certainty.ONBESLIST);
        assertThat(op("2026-11-11T21:00").binnen(UREN_36, gevonden)).isEqualTo(Certainty.UITGESLOTEN);
        assertThat(gevonden.voor(op("2026-11-10T09:00"))).isEqualTo(Certainty.ZEKER);
        assertThat(gevonden.voor(op("2026-11-10T08:59"))).isEqualTo(Certainty.ONBESLIST);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-03T17:37, ZEKER", "2026-11-03T17:38, UITGESLOTEN", "2026-11-03T17:39, UITGESLOTEN"})
    @DisplayName("before: the same moment is not before")
    void voor(LocalDateTime moment, Certainty voor) {
        assertThat(op(moment).voor(op("2026-11-03T17:38"))).isEqualTo(voor);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T01:59, false, false",
        "2026-03-29T02:00, true, false",
        "2026-03-29T02:59, true, false",
        "2026-03-29T03:00, false, false",
        "2026-10-25T01:59, false, false",
        "2026-10-25T02:00, false, true",
        "2026-10-25T02:59, false, true",
        "2026-10-25T03:00, false, false",
        "2027-03-28T02:30, true, false",
        "2027-10-31T02:30, false, true"
    })
    @DisplayName("the hour the clock skips in spring, and the hour it shows twice in autumn")
    void klok(LocalDateTime lokaal, boolean overgeslagen, boolean dubbel) {
        assertThat(Moment.isOvergeslagen(lokaal)).isEqualTo(overgeslagen);
        assertThat(Moment.isDubbel(lokaal)).isEqualTo(dubbel);
    }

    @Test
    @DisplayName("the hour shown twice is the first: 02:30 on 25 October 2026 is 00:30 UTC")
    void zomertijd() {
        assertThat(Moment.instant(LocalDateTime.parse("2026-10-25T02:30")))
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {36, 20260329})
    @DisplayName("certain and impossible hold for every minute tried, undecided has one of each")
    void steekproef(long zaad) {
        Random toeval = new Random(zaad);
        for (int i = 0; i < 300; i++) {
            LocalDate dag = LocalDate.of(2026, 3, 27).plusDays(toeval.nextInt(300));
            Moment later = Moment.op(dag.plusDays(toeval.nextInt(4)), null);
            Certainty gevonden = later.binnen(UREN_36, Moment.op(dag, null));
            boolean eerst = later.van()
                    .isBefore(Moment.op(dag, LocalTime.of(23, 59)).tot().plus(UREN_36));
            boolean laatst = later.tot()
                    .minusSeconds(60)
                    .isBefore(Moment.op(dag, LocalTime.MIN).tot().plus(UREN_36));
            assertThat(gevonden)
                    .isEqualTo(laatst ? Certainty.ZEKER : eerst ? Certainty.ONBESLIST : Certainty.UITGESLOTEN);
        }
    }

    private static Moment op(String lokaal) {
        return op(LocalDateTime.parse(lokaal));
    }

    private static Moment op(LocalDateTime lokaal) {
        return Moment.op(lokaal.toLocalDate(), lokaal.toLocalTime());
    }
}
