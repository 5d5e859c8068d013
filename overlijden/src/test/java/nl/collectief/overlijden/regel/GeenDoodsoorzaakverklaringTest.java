package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.SoortDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-096: the B-verklaring stays out")
class GeenDoodsoorzaakverklaringTest {

    private static Builder metB() {
        return gewoon().document(d -> d.soort(SoortDocument.DOODSOORZAAKVERKLARING)
                .bestandsnaam("b.pdf")
                .lengte(1L));
    }

    @Test
    @DisplayName("it is refused, once however many there are, and not told as a needless document besides")
    void erbij() {
        assertThat(bevindingen(metB())).containsExactly("FOUT OVL-096 /documenten");
        assertThat(bevindingen(metB().document(d ->
                        d.soort(SoortDocument.DOODSOORZAAKVERKLARING).aanlevering(Aanlevering.VOLGT))))
                .containsExactly("FOUT OVL-096 /documenten");
    }

    @Test
    @DisplayName("another document is not")
    void ontbreekt() {
        assertThat(bevindingen(
                        gewoon().document(d -> d.soort(SoortDocument.OVERIG).aanlevering(Aanlevering.VOLGT))))
                .isEmpty();
    }
}
