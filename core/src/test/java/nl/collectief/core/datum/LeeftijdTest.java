package nl.collectief.core.datum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Age: core-types 13. */
class LeeftijdTest {

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "1996-02-29, 2016-02-29, 20",
        "1996-02-29, 2017-02-28, 20",
        "1996-02-29, 2017-03-01, 21",
        "2008-11-04, 2026-11-03, 17",
        "2008-11-04, 2026-11-04, 18"
    })
    @DisplayName("an age is the number of completed years; born on 29 February, a year older on 1 March")
    void jaren(LocalDate geboren, LocalDate dag, int jaren) {
        assertThat(Leeftijd.op(DatumOnvolledig.of(geboren), dag)).isEqualTo(new Leeftijd(jaren, jaren));
    }

    @ParameterizedTest(name = "born {0}, on 2018-06-01: {1}")
    @CsvSource({
        "2000, ONBESLIST",
        "2000-05, ZEKER",
        "2000-06, ONBESLIST",
        "2000-06-01, ZEKER",
        "2000-06-02, UITGESLOTEN",
        "2000-07, UITGESLOTEN",
        "1999, ZEKER",
        "onbekend, ONBESLIST"
    })
    @DisplayName("18 or older is certain, excluded or undecided, by the first and last possible day of birth")
    void tenMinsteAchttien(String geboren, Certainty verwacht) {
        assertThat(Leeftijd.op(DatumOnvolledig.parse(geboren), LocalDate.of(2018, 6, 1))
                        .tenMinste(18))
                .isEqualTo(verwacht);
    }
}
