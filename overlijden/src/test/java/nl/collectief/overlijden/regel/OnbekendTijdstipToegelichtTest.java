package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.regel.Wanneer.overleden;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OVL-057: who does not know the time of death writes why")
class OnbekendTijdstipToegelichtTest {

    private static Builder met(String bijzonderheden) {
        return overleden("2026-11-03", gewoon()).overlijden(o -> o.bijzonderheden(bijzonderheden));
    }

    @Nested
    class Geldig {

        @Test
        @DisplayName("a known time needs no words, an unknown time with words neither")
        void toegelicht() {
            assertThat(bevindingen(gewoon())).isEmpty();
            assertThat(bevindingen(met("Niemand was erbij."))).isEmpty();
        }
    }

    @Nested
    class Ongeldig {

        @ParameterizedTest
        @CsvSource({",", "''", "' '"})
        @DisplayName("an unknown time without words")
        void leeg(String bijzonderheden) {
            assertThat(bevindingen(met(bijzonderheden)))
                    .containsExactly("WAARSCHUWING OVL-057 /overlijden/bijzonderheden");
        }
    }
}
