package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.dagOnbekend;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.regel.Wanneer.overleden;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-055: the day of death is known")
class DagVanOverlijdenBekendTest {

    @Nested
    class Geldig {

        @Test
        @DisplayName("a day, also one without a time")
        void bekend() {
            assertThat(bevindingen(gewoon())).isEmpty();
            assertThat(bevindingen(overleden("2026-11-03", gewoon()))).isEmpty();
        }
    }

    @Nested
    class Ongeldig {

        @Test
        @DisplayName("an unknown day: the hulpofficier van justitie may have to declare")
        void onbekend() {
            assertThat(bevindingen(dagOnbekend())).containsExactly("WAARSCHUWING OVL-055 /overlijden/datumBekend");
        }
    }
}
