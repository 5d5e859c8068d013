package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.buitenland;
import static nl.collectief.overlijden.Basis.nietNatuurlijk;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.core.aanvraag.Document;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.AardOverlijden;
import nl.collectief.overlijden.SoortDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-067: no transport after an unnatural death without the officier van justitie")
class VervoerMetToestemmingOvjTest {

    private static Builder nietNatuurlijkNaarBuitenland() {
        return buitenland()
                .overlijden(o -> o.aard(AardOverlijden.NIET_NATUURLIJK).doktersverklaring((Document) null))
                .document(d -> d.soort(SoortDocument.VGB_OVJ).aanlevering(Aanlevering.VOLGT));
    }

    @Test
    @DisplayName("an unnatural death and a destination abroad is told")
    void beide() {
        assertThat(bevindingen(nietNatuurlijkNaarBuitenland()))
                .containsExactly("WAARSCHUWING OVL-067 /lijkbezorging/soort");
    }

    @Test
    @DisplayName("either of both is not")
    void een() {
        assertThat(bevindingen(buitenland())).isEmpty();
        assertThat(bevindingen(nietNatuurlijk())).isEmpty();
    }
}
