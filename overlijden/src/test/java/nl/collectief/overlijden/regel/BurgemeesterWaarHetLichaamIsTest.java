package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.binnen36Uur;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.uitstel;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-082: the burgemeester of the gemeente where the body is sets another term")
class BurgemeesterWaarHetLichaamIsTest {

    private static Builder in(String gemeente, Builder aangifte) {
        return aangifte.lijkbezorging(l -> l.gemeenteWaarLijkIs(gemeente));
    }

    @Nested
    class Geldig {

        @Test
        @DisplayName("the gemeente of death, 0344, or not told")
        void dezelfde() {
            assertThat(bevindingen(in("0344", uitstel()))).isEmpty();
            assertThat(bevindingen(in(null, uitstel()))).isEmpty();
        }

        @Test
        @DisplayName("another gemeente in the regular term, which no burgemeester sets")
        void regulier() {
            assertThat(bevindingen(in("0599", gewoon()))).isEmpty();
        }
    }

    @Nested
    class Ongeldig {

        @Test
        @DisplayName("another gemeente, for postponement and within 36 hours")
        void andere() {
            String andere = "WAARSCHUWING OVL-082 /lijkbezorging/gemeenteWaarLijkIs";
            assertThat(bevindingen(in("0599", uitstel()))).containsExactly(andere);
            assertThat(bevindingen(in("0599", binnen36Uur()))).containsExactly(andere);
        }
    }
}
