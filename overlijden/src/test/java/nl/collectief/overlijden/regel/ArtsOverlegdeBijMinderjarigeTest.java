package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.dagOnbekend;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.nietNatuurlijk;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.AardOverlijden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-066: certainly a minor at death")
class ArtsOverlegdeBijMinderjarigeTest {

    private static Builder natuurlijk() {
        return dagOnbekend()
                .overlijden(o -> o.aard(AardOverlijden.NATUURLIJK)
                        .doktersverklaring(d -> d.bestandsnaam("a.pdf").lengte(1L)))
                .documenten(null);
    }

    @Test
    @DisplayName("death on 3 November 2026: born on 4 November 2008 is 17, a day earlier 18")
    void grens() {
        assertThat(bevindingen(gewoon().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2008-11-04")))))
                .containsExactly("WAARSCHUWING OVL-066 /overlijden/aard");
        assertThat(bevindingen(gewoon().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2008-11-03")))))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "born in December 2008 or in 2009 is certainly 17 at most; in November 2008, or unknown, it is not certain")
    void onvolledig() {
        assertThat(bevindingen(gewoon().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2008-12")))))
                .containsExactly("WAARSCHUWING OVL-066 /overlijden/aard");
        assertThat(bevindingen(gewoon().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2009")))))
                .containsExactly("WAARSCHUWING OVL-066 /overlijden/aard");
        assertThat(bevindingen(gewoon().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2008-11")))))
                .isEmpty();
        assertThat(bevindingen(gewoon().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2008")))))
                .isEmpty();
        assertThat(bevindingen(gewoon().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("onbekend")))))
                .isEmpty();
    }

    @Test
    @DisplayName("after an unnatural death the lijkschouwer comes anyway")
    void naNietNatuurlijkeDood() {
        assertThat(bevindingen(nietNatuurlijk().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2020-01-01")))))
                .isEmpty();
    }

    @Test
    @DisplayName("the day of death unknown: the last possible day counts, 3 November 2026")
    void onbekendeDag() {
        assertThat(bevindingen(natuurlijk().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2008-11-04")))))
                .containsExactly(
                        "WAARSCHUWING OVL-055 /overlijden/datumBekend", "WAARSCHUWING OVL-066 /overlijden/aard");
        assertThat(bevindingen(natuurlijk().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2008-11-03")))))
                .containsExactly("WAARSCHUWING OVL-055 /overlijden/datumBekend");
    }
}
