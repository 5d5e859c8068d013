package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.ontvangenOp;
import static nl.collectief.overlijden.regel.Wanneer.lijkbezorging;
import static nl.collectief.overlijden.regel.Wanneer.overleden;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("OVL-054: the clock showed the time of death once")
class TijdstipVanOverlijdenIsEenduidigTest {

    private static Builder herfst(String overleden) {
        return ontvangenOp("2026-10-26T10:00", lijkbezorging("2026-10-29", overleden(overleden, gewoon())));
    }

    @Nested
    class Geldig {

        @ParameterizedTest
        @ValueSource(strings = {"2026-10-25T01:59", "2026-10-25T03:00", "2026-10-24T02:30"})
        @DisplayName("until 01:59 and from 03:00 on the night that summer time ends, and every other night")
        void eenKeer(String overleden) {
            assertThat(bevindingen(herfst(overleden))).isEmpty();
        }
    }

    @Nested
    class Ongeldig {

        @ParameterizedTest
        @ValueSource(strings = {"2026-10-25T02:00", "2026-10-25T02:30", "2026-10-25T02:59"})
        @DisplayName("02:00 to 02:59 came twice; the hours are counted all the same")
        void tweeKeer(String overleden) {
            assertThat(bevindingen(herfst(overleden))).containsExactly("WAARSCHUWING OVL-054 /overlijden/tijdstip");
        }

        @Test
        @DisplayName("summer time is taken: 02:30 and 36 hours is Monday 13:30")
        void zomertijd() {
            Builder aangifte = herfst("2026-10-25T02:30");
            assertThat(bevindingen(lijkbezorging("2026-10-26T13:29", aangifte)))
                    .containsExactly(
                            "WAARSCHUWING OVL-054 /overlijden/tijdstip", "FOUT OVL-073 /lijkbezorging/termijn");
            assertThat(bevindingen(lijkbezorging("2026-10-26T13:30", aangifte)))
                    .containsExactly("WAARSCHUWING OVL-054 /overlijden/tijdstip");
        }
    }
}
