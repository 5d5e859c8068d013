package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.wetenschap;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.core.aanvraag.Document;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.SoortDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-110: the deceased or the relatives destined the body to science")
class WilOfNabestaandenBestemdenTest {

    private static Builder zonder() {
        return wetenschap().lijkbezorging(l -> l.wilsverklaring((Document) null));
    }

    @Test
    @DisplayName("neither is told")
    void ontbreekt() {
        assertThat(bevindingen(zonder())).containsExactly("WAARSCHUWING OVL-110 /lijkbezorging/wilsverklaring");
    }

    @Test
    @DisplayName("the will, or the statement of the relatives, in any form is enough")
    void erbij() {
        assertThat(bevindingen(wetenschap())).isEmpty();
        assertThat(bevindingen(zonder().lijkbezorging(l -> l.wilsverklaring(d -> d.aanlevering(Aanlevering.VOLGT)))))
                .isEmpty();
        assertThat(bevindingen(zonder().document(d ->
                        d.soort(SoortDocument.VERKLARING_NABESTAANDEN).aanlevering(Aanlevering.VOLGT))))
                .isEmpty();
    }

    @Test
    @DisplayName("for a burial neither is asked")
    void anders() {
        assertThat(bevindingen(gewoon())).isEmpty();
    }
}
