package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.dagOnbekend;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.wetenschap;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.datum.DatumOnvolledig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-031: born on or before the day of death")
class GeborenVoorOverlijdenTest {

    @Test
    @DisplayName(
            "death on 3 November 2026: born on the 4th is refused; nobody is, who was born that day or perhaps before")
    void grens() {
        assertThat(bevindingen(gewoon().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2026-11-04")))))
                .containsExactly("FOUT OVL-031 /overledene/geboortedatum");
        assertThat(bevindingen(gewoon().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2026-12")))))
                .containsExactly("FOUT OVL-031 /overledene/geboortedatum");
        assertThat(bevindingen(gewoon().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2027")))))
                .containsExactly("FOUT OVL-031 /overledene/geboortedatum");
        assertThat(bevindingen(gewoon().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2026-11-03")))))
                .doesNotContain("FOUT OVL-031 /overledene/geboortedatum");
        assertThat(bevindingen(gewoon().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2026-11")))))
                .containsExactly("WAARSCHUWING OVL-066 /overlijden/aard");
    }

    @Test
    @DisplayName("the day of death unknown: born after 4 November, the day of aangifte, is refused")
    void onbekendeDag() {
        assertThat(bevindingen(dagOnbekend().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2026-11-05")))))
                .containsExactly(
                        "FOUT OVL-031 /overledene/geboortedatum", "WAARSCHUWING OVL-055 /overlijden/datumBekend");
        assertThat(bevindingen(dagOnbekend().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2026-11-04")))))
                .containsExactly("WAARSCHUWING OVL-055 /overlijden/datumBekend");
    }

    @Test
    @DisplayName("who was born after the death is no minor, newborn or old person besides")
    void zwijgt() {
        assertThat(bevindingen(wetenschap().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2026-11-04")))))
                .containsExactly("FOUT OVL-031 /overledene/geboortedatum");
    }
}
