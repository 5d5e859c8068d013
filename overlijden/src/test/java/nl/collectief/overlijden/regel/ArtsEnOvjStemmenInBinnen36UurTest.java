package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.binnen36Uur;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.core.aanvraag.Document;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.AardOverlijden;
import nl.collectief.overlijden.SoortDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-095: within 36 hours a doctor and the officier van justitie agree")
class ArtsEnOvjStemmenInBinnen36UurTest {

    private static final String ARTS = "WAARSCHUWING OVL-095 /lijkbezorging/verklaringGeenBezwaar";
    private static final String OVJ = "WAARSCHUWING OVL-095 /documenten";

    private static Builder zonderArts() {
        return binnen36Uur().lijkbezorging(l -> l.verklaringGeenBezwaar((Document) null));
    }

    @Test
    @DisplayName("each that is in no form is told at its own place")
    void een() {
        assertThat(bevindingen(zonderArts())).containsExactly(ARTS);
        assertThat(bevindingen(binnen36Uur().documenten(null))).containsExactly(OVJ);
        assertThat(bevindingen(zonderArts().documenten(null))).containsExactly(ARTS, OVJ);
    }

    @Test
    @DisplayName("a statement that follows is enough")
    void vormen() {
        assertThat(bevindingen(binnen36Uur())).isEmpty();
        assertThat(bevindingen(zonderArts()
                        .lijkbezorging(l -> l.verklaringGeenBezwaar(d -> d.aanlevering(Aanlevering.VOLGT)))))
                .isEmpty();
    }

    @Test
    @DisplayName("after an unnatural death only the officier van justitie")
    void naNietNatuurlijkeDood() {
        assertThat(bevindingen(zonderArts()
                        .overlijden(o -> o.aard(AardOverlijden.NIET_NATUURLIJK).doktersverklaring((Document) null))
                        .documenten(null)
                        .document(d -> d.soort(SoortDocument.VGB_OVJ).aanlevering(Aanlevering.VOLGT))))
                .containsExactly(OVJ);
    }
}
