package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.JA;
import static nl.collectief.core.aanvraag.JaNee.NEE;
import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.levenloos;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-133: a child born lifeless has no BSN")
class LevenloosKindHeeftGeenBsnTest {

    @Test
    @DisplayName("a BSN is refused, in place of what a hidden answer gives")
    void bsn() {
        assertThat(bevindingen(levenloos().overledene(o -> o.burgerservicenummer("999990020"))))
                .containsExactly("WAARSCHUWING OVL-130 /soortAangifte", "FOUT OVL-133 /overledene/burgerservicenummer");
        assertThat(bevindingen(levenloos().overledene(o -> o.burgerservicenummer("x"))))
                .containsExactly("WAARSCHUWING OVL-130 /soortAangifte", "FOUT OVL-133 /overledene/burgerservicenummer");
    }

    @Test
    @DisplayName("to say that there is one is refused at that question; to say no is only an answer too many")
    void ja() {
        assertThat(bevindingen(levenloos().overledene(o -> o.heeftBurgerservicenummer(JA))))
                .containsExactly(
                        "WAARSCHUWING OVL-130 /soortAangifte", "FOUT OVL-133 /overledene/heeftBurgerservicenummer");
        assertThat(bevindingen(levenloos().overledene(o -> o.heeftBurgerservicenummer(NEE))))
                .containsExactly(
                        "WAARSCHUWING OVL-130 /soortAangifte", "FOUT OVL-011 /overledene/heeftBurgerservicenummer");
    }

    @Test
    @DisplayName("another hidden answer stays what it was")
    void ander() {
        assertThat(bevindingen(levenloos()
                        .overledene(o -> o.burgerservicenummer("999990020").achternaam("Visser"))))
                .containsExactly(
                        "WAARSCHUWING OVL-130 /soortAangifte",
                        "FOUT OVL-133 /overledene/burgerservicenummer",
                        "FOUT OVL-011 /overledene/achternaam");
    }

    @Test
    @DisplayName("of a death a BSN is asked")
    void overlijden() {
        assertThat(bevindingen(gewoon())).isEmpty();
    }
}
