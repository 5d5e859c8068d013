package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.zonderBsn;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-033: the deceased has a BSN")
class OverledeneHeeftBsnTest {

    @Test
    @DisplayName("a deceased without BSN is told; one with a BSN is not")
    void nee() {
        assertThat(bevindingen(zonderBsn()))
                .containsExactly("WAARSCHUWING OVL-033 /overledene/heeftBurgerservicenummer");
        assertThat(bevindingen(gewoon())).isEmpty();
    }
}
