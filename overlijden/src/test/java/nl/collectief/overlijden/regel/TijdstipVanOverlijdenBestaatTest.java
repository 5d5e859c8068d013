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

@DisplayName("OVL-053: the time of death is one that the clock showed")
class TijdstipVanOverlijdenBestaatTest {

    private static Builder lente(String overleden) {
        return ontvangenOp("2026-03-30T10:00", lijkbezorging("2026-04-02", overleden(overleden, gewoon())));
    }

    @Nested
    class Geldig {

        @ParameterizedTest
        @ValueSource(strings = {"2026-03-29T01:59", "2026-03-29T03:00", "2026-03-28T02:30"})
        @DisplayName("until 01:59 and from 03:00 on the night that summer time begins, and every other night")
        void bestaat(String overleden) {
            assertThat(bevindingen(lente(overleden))).isEmpty();
        }
    }

    @Nested
    class Ongeldig {

        @ParameterizedTest
        @ValueSource(strings = {"2026-03-29T02:00", "2026-03-29T02:30", "2026-03-29T02:59"})
        @DisplayName("02:00 to 02:59 did not exist")
        void overgeslagen(String overleden) {
            assertThat(bevindingen(lente(overleden))).containsExactly("FOUT OVL-053 /overlijden/tijdstip");
        }

        @Test
        @DisplayName("no hours are counted from a time that did not exist")
        void zwijgt() {
            assertThat(bevindingen(lijkbezorging("2026-03-30T11:00", lente("2026-03-29T02:30"))))
                    .containsExactly("FOUT OVL-053 /overlijden/tijdstip");
        }
    }
}
