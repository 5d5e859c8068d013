package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.nietNatuurlijk;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("OVL-061: a death within three days after birth may come before the akte of birth")
class GeboorteAlAangegevenTest {

    private static Builder geboren(String datum) {
        return nietNatuurlijk().overledene(o -> o.geboortedatum(DatumOnvolledig.parse(datum)));
    }

    @Nested
    class Geldig {

        @ParameterizedTest
        @ValueSource(strings = {"2026-10-30", "2026-10", "onbekend"})
        @DisplayName("four days before the death of 3 November, or a birth date that is not full")
        void langer(String geboren) {
            assertThat(bevindingen(geboren(geboren))).isEmpty();
        }
    }

    @Nested
    class Ongeldig {

        @ParameterizedTest
        @ValueSource(strings = {"2026-10-31", "2026-11-01", "2026-11-03"})
        @DisplayName("three days before, and the day itself")
        void binnenDrieDagen(String geboren) {
            assertThat(bevindingen(geboren(geboren))).containsExactly("WAARSCHUWING OVL-061 /overledene/geboortedatum");
        }
    }
}
