package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.dagOnbekend;
import static nl.collectief.overlijden.Basis.ontvangenOp;
import static nl.collectief.overlijden.Basis.uitstel;
import static nl.collectief.overlijden.regel.Wanneer.lijkbezorging;
import static nl.collectief.overlijden.regel.Wanneer.overleden;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.TermijnLijkbezorging;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("OVL-024: a gemachtigde declares within the term of the lijkbezorging")
class AangifteBinnenDeTermijnTest {

    private static final String LAAT = "WAARSCHUWING OVL-024 /overlijden/datum";

    @Nested
    class Geldig {

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-10T09:00", "2026-11-11T23:59:59"})
        @DisplayName("the sixth working day after Tuesday 3 November is Wednesday 11, to its last second")
        void opTijd(String ontvangen) {
            assertThat(bevindingen(ontvangenOp(ontvangen, uitstel()))).isEmpty();
        }

        @Test
        @DisplayName("where the readings differ the later day is the last: Monday 13 April after 1 April")
        void ruim() {
            Builder aangifte = lijkbezorging("2026-04-20", overleden("2026-04-01T09:00", uitstel()));
            assertThat(bevindingen(ontvangenOp("2026-04-13T23:59", aangifte))).isEmpty();
        }

        @Test
        @DisplayName("an unknown day has no term to be late for")
        void dagNietBekend() {
            Builder aangifte = lijkbezorging("2026-12-04", dagOnbekend())
                    .lijkbezorging(l -> l.termijn(TermijnLijkbezorging.UITSTEL));
            assertThat(bevindingen(ontvangenOp("2026-12-01T10:00", aangifte)))
                    .containsExactly("WAARSCHUWING OVL-055 /overlijden/datumBekend");
        }
    }

    @Nested
    class Ongeldig {

        @Test
        @DisplayName("the day after begins at midnight")
        void dagErna() {
            assertThat(bevindingen(ontvangenOp("2026-11-12T00:00", uitstel()))).containsExactly(LAAT);
        }

        @Test
        @DisplayName("a day after the later reading: Tuesday 14 April after 1 April")
        void naRuim() {
            Builder aangifte = lijkbezorging("2026-04-20", overleden("2026-04-01T09:00", uitstel()));
            assertThat(bevindingen(ontvangenOp("2026-04-14T00:00", aangifte))).containsExactly(LAAT);
        }
    }
}
