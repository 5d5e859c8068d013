package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.zonderBsn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.overlijden.BurgerlijkeStaat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-038: without BSN the burgerlijke staat is asked")
class BurgerlijkeStaatBekendTest {

    @Test
    @DisplayName("without BSN and burgerlijke staat is told; ONBEKEND is an answer; with BSN it is not asked")
    void ontbreekt() {
        assertThat(bevindingen(zonderBsn().overledene(o -> o.burgerlijkeStaat(null))))
                .containsExactly(
                        "WAARSCHUWING OVL-033 /overledene/heeftBurgerservicenummer",
                        "WAARSCHUWING OVL-038 /overledene/burgerlijkeStaat");
        assertThat(bevindingen(zonderBsn().overledene(o -> o.burgerlijkeStaat(BurgerlijkeStaat.ONBEKEND))))
                .containsExactly("WAARSCHUWING OVL-033 /overledene/heeftBurgerservicenummer");
        assertThat(bevindingen(gewoon())).isEmpty();
    }
}
