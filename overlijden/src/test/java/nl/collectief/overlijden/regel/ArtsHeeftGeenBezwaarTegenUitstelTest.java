package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.uitstel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.core.aanvraag.Document;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.AardOverlijden;
import nl.collectief.overlijden.SoortDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-094: a doctor has no objection to postponement")
class ArtsHeeftGeenBezwaarTegenUitstelTest {

    private static Builder zonder() {
        return uitstel().lijkbezorging(l -> l.verklaringGeenBezwaar((Document) null));
    }

    @Test
    @DisplayName("in no form is refused; attached, sent or to follow is enough, at its question or among the documents")
    void vormen() {
        assertThat(bevindingen(zonder())).containsExactly("FOUT OVL-094 /lijkbezorging/verklaringGeenBezwaar");
        for (Aanlevering aanlevering : List.of(Aanlevering.RECHTSTREEKS, Aanlevering.VOLGT)) {
            assertThat(bevindingen(
                            zonder().lijkbezorging(l -> l.verklaringGeenBezwaar(d -> d.aanlevering(aanlevering)))))
                    .isEmpty();
        }
        assertThat(bevindingen(uitstel())).isEmpty();
        assertThat(bevindingen(zonder().document(
                                d -> d.soort(SoortDocument.VGB_ARTS_TERMIJN).aanlevering(Aanlevering.VOLGT))))
                .isEmpty();
    }

    @Test
    @DisplayName("not in the regular term, and not after an unnatural death")
    void nietNodig() {
        assertThat(bevindingen(gewoon())).isEmpty();
        assertThat(bevindingen(zonder().overlijden(
                                o -> o.aard(AardOverlijden.NIET_NATUURLIJK).doktersverklaring((Document) null))
                        .document(d -> d.soort(SoortDocument.VGB_OVJ).aanlevering(Aanlevering.VOLGT))))
                .isEmpty();
    }
}
