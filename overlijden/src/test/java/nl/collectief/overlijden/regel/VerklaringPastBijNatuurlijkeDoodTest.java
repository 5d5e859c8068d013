package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.nietNatuurlijk;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.overlijden.SoortDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-093: a verklaring van overlijden belongs to a natural death")
class VerklaringPastBijNatuurlijkeDoodTest {

    @Test
    @DisplayName("after an unnatural death it is told, once, and not as a needless document besides")
    void erbij() {
        assertThat(bevindingen(nietNatuurlijk()
                        .overlijden(o ->
                                o.doktersverklaring(d -> d.bestandsnaam("a.pdf").lengte(1L)))))
                .containsExactly("WAARSCHUWING OVL-093 /overlijden/doktersverklaring");
        assertThat(bevindingen(nietNatuurlijk()
                        .document(d ->
                                d.soort(SoortDocument.VERKLARING_VAN_OVERLIJDEN).aanlevering(Aanlevering.VOLGT))))
                .containsExactly("WAARSCHUWING OVL-093 /overlijden/doktersverklaring");
    }

    @Test
    @DisplayName("without it, or after a natural death, it is not")
    void ontbreekt() {
        assertThat(bevindingen(nietNatuurlijk())).isEmpty();
        assertThat(bevindingen(gewoon())).isEmpty();
    }
}
