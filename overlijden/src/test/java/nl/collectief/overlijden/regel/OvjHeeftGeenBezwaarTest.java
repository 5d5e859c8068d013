package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.nietNatuurlijk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.overlijden.SoortDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-092: after an unnatural death the officier van justitie has no objection")
class OvjHeeftGeenBezwaarTest {

    @Test
    @DisplayName("in no form is told; attached, sent or to follow is enough")
    void vormen() {
        assertThat(bevindingen(nietNatuurlijk().documenten(null))).containsExactly("WAARSCHUWING OVL-092 /documenten");
        for (Aanlevering aanlevering : List.of(Aanlevering.RECHTSTREEKS, Aanlevering.VOLGT)) {
            assertThat(bevindingen(nietNatuurlijk()
                            .documenten(null)
                            .document(d -> d.soort(SoortDocument.VGB_OVJ).aanlevering(aanlevering))))
                    .isEmpty();
        }
        assertThat(bevindingen(nietNatuurlijk()
                        .documenten(null)
                        .document(d -> d.soort(SoortDocument.VGB_OVJ)
                                .bestandsnaam("o.pdf")
                                .lengte(1L))))
                .isEmpty();
    }

    @Test
    @DisplayName("after a natural death it is not needed")
    void natuurlijk() {
        assertThat(bevindingen(gewoon())).isEmpty();
    }
}
