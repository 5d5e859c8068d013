package nl.collectief.examples.eformulier.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("formulieren 5: a date as it is typed and as an answer holds it")
class DateTypingTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "01-04-2026, 2026-04-01",
        "1-4-2026, 2026-04-01",
        "1/4/2026, 2026-04-01",
        "1.4.2026, 2026-04-01",
        "31-06-1946, 1946-06-31",
        "15-00-1960, 1960-00-15",
        "2026-04-01, 2026-04-01",
        "1 april 2026, 1 april 2026",
        "01-04-26, 01-04-26",
        "morgen, morgen",
    })
    @DisplayName("datum: d-m-jjjj in ISO order as it stands, anything else as typed")
    void date(String typed, String answer) {
        assertThat(DateTyping.read(typed)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "13-05-1980, 1980-05-13",
        "00-09-1960, 1960-09",
        "0-9-1960, 1960-09",
        "00-00-1960, 1960",
        "00-00-0000, onbekend",
        "15-00-1960, 1960-00-15",
        "00-09-0000, 0000-09-00",
        "1960, 1960",
        "9-1960, 1960-09",
        "00-1960, 1960",
        "Onbekend, onbekend",
    })
    @DisplayName("datumOnvolledig: zeros for what is not known fall away, a day without month stays")
    void incomplete(String typed, String answer) {
        assertThat(DateTyping.readIncomplete(typed)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "2026-04-01, 01-04-2026",
        "1946-06-31, 31-06-1946",
        "1960-09, 00-09-1960",
        "1960, 00-00-1960",
        "onbekend, onbekend",
        "morgen, morgen",
    })
    @DisplayName("shown as people write it")
    void shown(String answer, String typed) {
        assertThat(DateTyping.showIncomplete(answer)).isEqualTo(typed);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"8:30, 08:30", "08.30, 08:30", "23:59, 23:59", "24:00, 24:00", "half negen, half negen"})
    @DisplayName("tijd: u:mm or u.mm as HH:mm, anything else as typed")
    void time(String typed, String answer) {
        assertThat(DateTyping.readTime(typed)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "1-12-2026, 7:00, 2026-12-01T07:00, 01-12-2026, 07:00",
        "1-12-2026, '', 2026-12-01T, 01-12-2026, ''",
        "'', 7:00, T07:00, '', 07:00",
        "'', '', '', '', ''",
        "Tiende, vroeg, TiendeTvroeg, Tiende, vroeg",
    })
    @DisplayName("datumtijd: both parts together, and each shown again as it was typed")
    void moment(String date, String time, String answer, String shownDate, String shownTime) {
        String moment = DateTyping.readMoment(date, time);

        assertThat(moment).isEqualTo(answer);
        assertThat(DateTyping.date(moment)).isEqualTo(shownDate);
        assertThat(DateTyping.time(moment)).isEqualTo(shownTime);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("whatever is typed, what is shown of it gives the same answer again")
    void roundTrip(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String typed = anything(random);
            String answer = DateTyping.read(typed);
            String incomplete = DateTyping.readIncomplete(typed);

            assertThat(DateTyping.read(DateTyping.show(answer))).as(typed).isEqualTo(answer);
            assertThat(DateTyping.readIncomplete(DateTyping.showIncomplete(incomplete)))
                    .as(typed)
                    .isEqualTo(incomplete);
        }
    }

    private static String anything(Random random) {
        int length = random.nextInt(11);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("0123456789012345678900--/. x".charAt(random.nextInt(28)));
        }
        return random.nextInt(3) == 0
                ? "%02d-%02d-%04d".formatted(random.nextInt(40), random.nextInt(15), random.nextInt(3000))
                : text.toString().strip();
    }
}
