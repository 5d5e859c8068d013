package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.dagOnbekend;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.ontvangenOp;
import static nl.collectief.overlijden.regel.Wanneer.lijkbezorging;
import static nl.collectief.overlijden.regel.Wanneer.overleden;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("OVL-074: 36 hours lie in between, whatever the unknown hour was")
class ZekerNietBinnen36UurTest {

    private static final String CONTROLEER = "WAARSCHUWING OVL-074 /lijkbezorging/datum";

    private static Builder tijdOnbekend(String lijkbezorging) {
        return ontvangenOp("2026-11-04T08:00", lijkbezorging(lijkbezorging, overleden("2026-11-03", gewoon())));
    }

    @Nested
    class Geldig {

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-05T12:00", "2026-11-06"})
        @DisplayName("from 36 hours after the last moment of 3 November")
        void zekerErna(String wanneer) {
            assertThat(bevindingen(tijdOnbekend(wanneer))).isEmpty();
        }

        @Test
        @DisplayName("within them for certain is for another rule")
        void zekerBinnen() {
            assertThat(bevindingen(tijdOnbekend("2026-11-04T11:59")))
                    .containsExactly("FOUT OVL-073 /lijkbezorging/termijn");
        }
    }

    @Nested
    class Ongeldig {

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-04T12:00", "2026-11-05T11:59", "2026-11-05"})
        @DisplayName("from 36 hours after the first moment to 36 hours after the last")
        void onbeslist(String wanneer) {
            assertThat(bevindingen(tijdOnbekend(wanneer))).containsExactly(CONTROLEER);
        }

        @Test
        @DisplayName("the death known to the minute, the lijkbezorging only to the day")
        void dag() {
            assertThat(bevindingen(lijkbezorging("2026-11-05", gewoon()))).containsExactly(CONTROLEER);
        }

        @Test
        @DisplayName("last seen alive within 36 hours: the unknown day can be too late")
        void dagNietBekend() {
            Builder aangifte = dagOnbekend().overlijden(o -> o.periodeTot(LocalDateTime.of(2026, 11, 4, 9, 0)));
            assertThat(bevindingen(lijkbezorging("2026-11-05", aangifte)))
                    .containsExactly("WAARSCHUWING OVL-055 /overlijden/datumBekend", CONTROLEER);
        }
    }
}
