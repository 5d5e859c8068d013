package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.buitenland;
import static nl.collectief.overlijden.Basis.dagOnbekend;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.ontvangenOp;
import static nl.collectief.overlijden.Basis.uitstel;
import static nl.collectief.overlijden.Basis.wetenschap;
import static nl.collectief.overlijden.regel.Wanneer.lijkbezorging;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.SoortDocument;
import nl.collectief.overlijden.TermijnLijkbezorging;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("OVL-071: the lijkbezorging comes after the death of 3 November at 17:38")
class LijkbezorgingNaOverlijdenTest {

    private static final String ERVOOR = "FOUT OVL-071 /lijkbezorging/datum";

    @Nested
    class Geldig {

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-03", "2026-11-03T17:38"})
        @DisplayName("the same day or minute is not before it; other rules refuse it")
        void nietErvoor(String wanneer) {
            assertThat(bevindingen(lijkbezorging(wanneer, gewoon())))
                    .containsExactly("FOUT OVL-073 /lijkbezorging/termijn", "FOUT OVL-072 /lijkbezorging/datum");
        }

        @Test
        @DisplayName("with an unknown day it can lie before the last moment, not before the first")
        void dagNietBekend() {
            Builder aangifte = ontvangenOp("2026-11-03T09:00", dagOnbekend())
                    .lijkbezorging(l -> l.termijn(TermijnLijkbezorging.BINNEN_36_UUR))
                    .document(d -> d.soort(SoortDocument.TOESTEMMING_OVJ_36_UUR)
                            .bestandsnaam("t.pdf")
                            .lengte(1L));
            assertThat(bevindingen(lijkbezorging("2026-11-03T09:00", aangifte)))
                    .containsExactly("WAARSCHUWING OVL-055 /overlijden/datumBekend");
        }
    }

    @Nested
    class Ongeldig {

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-02", "2026-11-03T17:37"})
        @DisplayName("a day or a minute before it, and nothing else is said about the term")
        void ervoor(String wanneer) {
            assertThat(bevindingen(lijkbezorging(wanneer, gewoon()))).containsExactly(ERVOOR);
            assertThat(bevindingen(lijkbezorging(wanneer, uitstel()))).containsExactly(ERVOOR);
            assertThat(bevindingen(lijkbezorging(wanneer, buitenland()))).containsExactly(ERVOOR);
            assertThat(bevindingen(lijkbezorging(wanneer, wetenschap()))).containsExactly(ERVOOR);
        }
    }
}
