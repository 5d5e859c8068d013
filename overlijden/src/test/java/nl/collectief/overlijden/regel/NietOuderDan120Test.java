package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.dagOnbekend;
import static nl.collectief.overlijden.Basis.gewoon;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.datum.DatumOnvolledig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-032: not certainly older than 120")
class NietOuderDan120Test {

    @Test
    @DisplayName("death on 3 November 2026: born on 3 November 1905 is 121, a day later 120")
    void grens() {
        assertThat(bevindingen(gewoon().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("1905-11-03")))))
                .containsExactly("WAARSCHUWING OVL-032 /overledene/geboortedatum");
        assertThat(bevindingen(gewoon().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("1905-11-04")))))
                .isEmpty();
    }

    @Test
    @DisplayName("a birth in 1904 or October 1905 makes 121 certain; in 1905, or unknown, it does not")
    void onvolledig() {
        assertThat(bevindingen(gewoon().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("1904")))))
                .containsExactly("WAARSCHUWING OVL-032 /overledene/geboortedatum");
        assertThat(bevindingen(gewoon().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("1905-10")))))
                .containsExactly("WAARSCHUWING OVL-032 /overledene/geboortedatum");
        assertThat(bevindingen(gewoon().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("1905")))))
                .isEmpty();
        assertThat(bevindingen(gewoon().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("onbekend")))))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "the day of death unknown: the first possible day counts, 1 November 2026; without it nothing is certain")
    void onbekendeDag() {
        assertThat(bevindingen(dagOnbekend().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("1905-11-01")))))
                .containsExactly(
                        "WAARSCHUWING OVL-032 /overledene/geboortedatum",
                        "WAARSCHUWING OVL-055 /overlijden/datumBekend");
        assertThat(bevindingen(dagOnbekend().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("1905-11-02")))))
                .containsExactly("WAARSCHUWING OVL-055 /overlijden/datumBekend");
        assertThat(bevindingen(dagOnbekend()
                        .overledene(o -> o.geboortedatum(DatumOnvolledig.parse("1800")))
                        .overlijden(o -> o.periodeVan(null))))
                .containsExactly(
                        "WAARSCHUWING OVL-055 /overlijden/datumBekend", "WAARSCHUWING OVL-077 /lijkbezorging/termijn");
    }
}
