package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.wetenschap;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.core.aanvraag.Document;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.overlijden.SoortDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-111: a will of somebody who was certainly under 16")
class WilVanZestienOfOuderTest {

    @Test
    @DisplayName("death on 3 November 2026: born on 4 November 2010 is 15, a day earlier 16")
    void grens() {
        assertThat(bevindingen(wetenschap().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2010-11-04")))))
                .containsExactly(
                        "WAARSCHUWING OVL-066 /overlijden/aard", "WAARSCHUWING OVL-111 /lijkbezorging/wilsverklaring");
        assertThat(bevindingen(wetenschap().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2010-11-03")))))
                .containsExactly("WAARSCHUWING OVL-066 /overlijden/aard");
    }

    @Test
    @DisplayName("born in November 2010 it is not certain")
    void onvolledig() {
        assertThat(bevindingen(wetenschap().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2010-11")))))
                .containsExactly("WAARSCHUWING OVL-066 /overlijden/aard");
        assertThat(bevindingen(wetenschap().overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2010-12")))))
                .containsExactly(
                        "WAARSCHUWING OVL-066 /overlijden/aard", "WAARSCHUWING OVL-111 /lijkbezorging/wilsverklaring");
    }

    @Test
    @DisplayName("the relatives may decide for a child")
    void nabestaanden() {
        assertThat(bevindingen(wetenschap()
                        .overledene(o -> o.geboortedatum(DatumOnvolledig.parse("2015-01-01")))
                        .lijkbezorging(l -> l.wilsverklaring((Document) null))
                        .document(d ->
                                d.soort(SoortDocument.VERKLARING_NABESTAANDEN).aanlevering(Aanlevering.VOLGT))))
                .containsExactly("WAARSCHUWING OVL-066 /overlijden/aard");
    }
}
