package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.buitenland;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.wetenschap;
import static nl.collectief.overlijden.regel.Wanneer.lijkbezorging;
import static nl.collectief.overlijden.regel.Wanneer.overleden;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.SoortLijkbezorging;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("OVL-072: no burial or cremation before the aangifte of 4 November at 10:00")
class LijkbezorgingNaVerlofTest {

    private static Builder eerder(Builder aangifte) {
        return overleden("2026-11-01T09:00", aangifte);
    }

    @Nested
    class Geldig {

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-04", "2026-11-04T10:00", "2026-11-05"})
        @DisplayName("on the day of the aangifte, from its minute")
        void erna(String wanneer) {
            assertThat(bevindingen(lijkbezorging(wanneer, eerder(gewoon())))).isEmpty();
        }

        @Test
        @DisplayName("transport abroad and science are no burial")
        void anders() {
            assertThat(bevindingen(lijkbezorging("2026-11-03", eerder(buitenland()))))
                    .isEmpty();
            assertThat(bevindingen(lijkbezorging("2026-11-03", eerder(wetenschap()))))
                    .isEmpty();
        }
    }

    @Nested
    class Ongeldig {

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-03", "2026-11-04T09:59"})
        @DisplayName("a day or a minute before it, for burial and cremation")
        void ervoor(String wanneer) {
            Builder begrafenis = lijkbezorging(wanneer, eerder(gewoon()));
            Builder crematie =
                    lijkbezorging(wanneer, eerder(gewoon())).lijkbezorging(l -> l.soort(SoortLijkbezorging.CREMATIE));
            assertThat(bevindingen(begrafenis)).containsExactly("FOUT OVL-072 /lijkbezorging/datum");
            assertThat(bevindingen(crematie)).containsExactly("FOUT OVL-072 /lijkbezorging/datum");
        }
    }
}
