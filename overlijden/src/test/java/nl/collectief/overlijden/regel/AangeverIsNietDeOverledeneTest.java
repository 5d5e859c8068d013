package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.zonderBsn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-022: the aangever is not the deceased")
class AangeverIsNietDeOverledeneTest {

    @Test
    @DisplayName("the BSN of the deceased is refused, also typed with dots; another is not")
    void zelfde() {
        assertThat(bevindingen(gewoon().aangever(a -> a.burgerservicenummer("999994475"))))
                .containsExactly("FOUT OVL-022 /aangever/burgerservicenummer");
        assertThat(bevindingen(gewoon().aangever(a -> a.burgerservicenummer("9999.94.475"))))
                .containsExactly("FOUT OVL-022 /aangever/burgerservicenummer");
        assertThat(bevindingen(gewoon())).isEmpty();
    }

    @Test
    @DisplayName("eight digits and nine with a zero in front are the same number")
    void acht() {
        Builder acht = gewoon().aangever(a -> a.burgerservicenummer("10000008"));
        assertThat(bevindingen(acht.overledene(o -> o.burgerservicenummer("010000008"))))
                .containsExactly(
                        "WAARSCHUWING OVL-021 /aangever/burgerservicenummer",
                        "FOUT OVL-022 /aangever/burgerservicenummer");
    }

    @Test
    @DisplayName("two equal numbers that are no BSN are told as such")
    void fout() {
        assertThat(bevindingen(gewoon().aangever(a -> a.burgerservicenummer("999993654"))
                        .overledene(o -> o.burgerservicenummer("999993654"))))
                .containsExactly(
                        "FOUT OVL-020 /aangever/burgerservicenummer", "FOUT OVL-020 /overledene/burgerservicenummer");
    }

    @Test
    @DisplayName("a BSN that is not asked is not compared")
    void verborgen() {
        assertThat(bevindingen(zonderBsn().overledene(o -> o.burgerservicenummer("999993653"))))
                .containsExactly(
                        "WAARSCHUWING OVL-033 /overledene/heeftBurgerservicenummer",
                        "FOUT OVL-011 /overledene/burgerservicenummer");
    }
}
