package nl.collectief.core.datum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("core-types 13, brp 6.9: the age that is given, and the ages that are possible")
class LeeftijdHaalCentraalTest {

    private static OptionalInt gegeven(String geboren, LocalDate vandaag) {
        return Leeftijd.gegeven(DatumOnvolledig.parse(geboren), null, vandaag);
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "1996-02-29, 2016-02-28, 19",
        "1996-02-29, 2016-02-29, 20",
        "1996-02-29, 2017-02-28, 20",
        "1996-02-29, 2017-03-01, 21",
        "2016-12, 2026-11-23, 9",
        "2016-10, 2026-11-23, 10",
        "2026-11-23, 2026-11-23, 0"
    })
    @DisplayName("given: completed years; a known month that is not this one suffices")
    void gegeven(String geboren, LocalDate vandaag, int leeftijd) {
        assertThat(gegeven(geboren, vandaag)).hasValue(leeftijd);
    }

    @ParameterizedTest(name = "born {0}, on {1}")
    @CsvSource({
        "2016-11, 2026-11-23",
        "2016-11, 2026-11-30",
        "2000, 2026-11-23",
        "2000, 2026-12-31",
        "onbekend, 2026-11-23",
        "2026-11-24, 2026-11-23"
    })
    @DisplayName("not given: the month of birth is this one, or not known, or the birth is still to come")
    void nietGegeven(String geboren, LocalDate vandaag) {
        assertThat(gegeven(geboren, vandaag)).isEmpty();
    }

    @Test
    @DisplayName("not given of the deceased, also when the day of death is not known")
    void overleden() {
        DatumOnvolledig geboren = DatumOnvolledig.parse("1946-05-31");
        assertThat(Leeftijd.gegeven(geboren, DatumOnvolledig.onbekend(), LocalDate.of(2026, 11, 23)))
                .isEmpty();
    }

    @ParameterizedTest(name = "born {0}: {1} to {2}, {3}")
    @CsvSource({
        "2000, 17, 18, ONBESLIST",
        "2000-05, 18, 18, ZEKER",
        "2000-06, 17, 18, ONBESLIST",
        "2000-07, 17, 17, UITGESLOTEN",
        "1999, 18, 19, ZEKER",
        "onbekend, -2147483648, 2147483647, ONBESLIST"
    })
    @DisplayName("lowest and highest age on 2018-06-01, and whether it is at least 18")
    void grenzen(String geboren, int laagste, int hoogste, Certainty achttien) {
        Leeftijd leeftijd = Leeftijd.op(DatumOnvolledig.parse(geboren), LocalDate.of(2018, 6, 1));
        assertThat(leeftijd).isEqualTo(new Leeftijd(laagste, hoogste));
        assertThat(leeftijd.tenMinste(18)).isEqualTo(achttien);
        assertThat(leeftijd.zeker()).isEqualTo(laagste == hoogste ? OptionalInt.of(laagste) : OptionalInt.empty());
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2} to {3}")
    @CsvSource({
        "2000-06-15, 2018-06, 17, 18",
        "2000-06-15, 2018-07, 18, 18",
        "2000, 2018, 17, 18",
        "2000-06-15, onbekend, -2147483648, 2147483647",
        "2018-06-15, 2018-06-14, -1, -1"
    })
    @DisplayName("on a day that is not wholly known; below zero before the birth")
    void opOnvolledig(String geboren, String dag, int laagste, int hoogste) {
        assertThat(Leeftijd.op(DatumOnvolledig.parse(geboren), DatumOnvolledig.parse(dag)))
                .isEqualTo(new Leeftijd(laagste, hoogste));
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({"1901-11-22, true", "1901-11-23, false", "1901, false", "1901-10, true", "1900, true", "onbekend, false"
    })
    @DisplayName("born more than 125 years before 2026-11-23 for certain: more likely a mistake")
    void onaannemelijk(String geboren, boolean verwacht) {
        assertThat(Leeftijd.isOnaannemelijk(DatumOnvolledig.parse(geboren), LocalDate.of(2026, 11, 23)))
                .isEqualTo(verwacht);
    }
}
