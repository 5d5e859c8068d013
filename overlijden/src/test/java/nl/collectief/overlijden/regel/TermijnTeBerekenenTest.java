package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.dagOnbekend;
import static nl.collectief.overlijden.regel.Wanneer.lijkbezorging;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("OVL-077: with an unknown day of death the term is kept whatever that day was")
class TermijnTeBerekenenTest {

    private static final String DAG_ONBEKEND = "WAARSCHUWING OVL-055 /overlijden/datumBekend";
    private static final String NIET_TE_BEREKENEN = "WAARSCHUWING OVL-077 /lijkbezorging/termijn";

    @Nested
    class Geldig {

        @Test
        @DisplayName("to the sixth working day after the first day it can be, Sunday 1 November")
        void zekerOpTijd() {
            assertThat(bevindingen(lijkbezorging("2026-11-09", dagOnbekend()))).containsExactly(DAG_ONBEKEND);
        }

        @Test
        @DisplayName("certainly late is for another rule: after Wednesday 11 November")
        void zekerTeLaat() {
            assertThat(bevindingen(lijkbezorging("2026-11-12", dagOnbekend())))
                    .containsExactly(DAG_ONBEKEND, "FOUT OVL-075 /lijkbezorging/datum");
        }
    }

    @Nested
    class Ongeldig {

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-10", "2026-11-11"})
        @DisplayName("between the two")
        void onbeslist(String wanneer) {
            assertThat(bevindingen(lijkbezorging(wanneer, dagOnbekend())))
                    .containsExactly(DAG_ONBEKEND, NIET_TE_BEREKENEN);
        }

        @Test
        @DisplayName("not known when last seen alive: nothing is certain")
        void zonderBegin() {
            Builder aangifte = dagOnbekend().overlijden(o -> o.periodeVan(null).periodeTot(null));
            assertThat(bevindingen(aangifte)).containsExactly(DAG_ONBEKEND, NIET_TE_BEREKENEN);
        }
    }
}
