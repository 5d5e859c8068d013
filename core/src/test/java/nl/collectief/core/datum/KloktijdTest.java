package nl.collectief.core.datum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The time of the day in our JSON. Source: formulieren 5. */
class KloktijdTest {

    @ParameterizedTest
    @CsvSource({"00:00,0,0", "08:30,8,30", "23:59,23,59"})
    @DisplayName("hours 00 to 23, minutes 00 to 59")
    void goed(String tekst, int uur, int minuut) {
        assertThat(Kloktijd.lees(tekst)).contains(LocalTime.of(uur, minuut));
        assertThat(Kloktijd.lees("2026-11-23T" + tekst, 11)).contains(LocalTime.of(uur, minuut));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8:30", "24:00", "12:60", "08.30", "08:30:00", " 8:30", "-1:30", "+1:30", "0\u0661:30"})
    @DisplayName("anything else is no time")
    void fout(String tekst) {
        assertThat(Kloktijd.lees(tekst)).isEmpty();
    }
}
