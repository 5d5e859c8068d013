package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.nietNatuurlijk;
import static nl.collectief.overlijden.Basis.wetenschap;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.core.aanvraag.Document;
import nl.collectief.overlijden.AardOverlijden;
import nl.collectief.overlijden.SoortDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-113: no ontleding after an unnatural death without the officier van justitie")
class OntledingMetToestemmingOvjTest {

    @Test
    @DisplayName("an unnatural death and a body given to science is told")
    void beide() {
        assertThat(bevindingen(wetenschap()
                        .overlijden(o -> o.aard(AardOverlijden.NIET_NATUURLIJK).doktersverklaring((Document) null))
                        .document(d -> d.soort(SoortDocument.VGB_OVJ).aanlevering(Aanlevering.VOLGT))))
                .containsExactly("WAARSCHUWING OVL-113 /lijkbezorging/soort");
    }

    @Test
    @DisplayName("either of both is not")
    void een() {
        assertThat(bevindingen(wetenschap())).isEmpty();
        assertThat(bevindingen(nietNatuurlijk())).isEmpty();
    }
}
