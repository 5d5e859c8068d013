package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.regel.Wanneer.lijkbezorging;
import static nl.collectief.overlijden.regel.Wanneer.overleden;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("OVL-051: the death does not lie after the receipt on 4 November 2026 at 10:00")
class OverlijdenNietInToekomstTest {

    private static final String TOEKOMST = "FOUT OVL-051 /overlijden/datum";

    @Nested
    class Geldig {

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-04T09:59", "2026-11-04T10:00", "2026-11-04"})
        @DisplayName("up to the minute of receipt; without a time the whole day of receipt")
        void voorOntvangst(String overleden) {
            assertThat(bevindingen(overleden(overleden, gewoon()))).isEmpty();
        }
    }

    @Nested
    class Ongeldig {

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-04T10:01", "2026-11-05T00:00", "2026-11-05"})
        @DisplayName("a minute after it, or a later day")
        void naOntvangst(String overleden) {
            assertThat(bevindingen(overleden(overleden, gewoon()))).containsExactly(TOEKOMST);
        }

        @Test
        @DisplayName("nothing is said about a term that begins in the future")
        void zwijgt() {
            assertThat(bevindingen(lijkbezorging("2026-11-05", overleden("2026-12-03T17:38", gewoon()))))
                    .containsExactly(TOEKOMST);
        }
    }
}
