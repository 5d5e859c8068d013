package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.levenloos;
import static nl.collectief.overlijden.Basis.zonderBsn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.SoortDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-097: only documents that the plan of the variant asks for")
class AlleenNodigeDocumentenTest {

    private static Builder metDocumenten(Builder aangifte, SoortDocument... soorten) {
        for (SoortDocument soort : soorten) {
            aangifte.document(d -> d.soort(soort).aanlevering(Aanlevering.VOLGT));
        }
        return aangifte;
    }

    @Test
    @DisplayName("each needless document is told at its own place")
    void plaats() {
        assertThat(bevindingen(metDocumenten(
                        gewoon(), SoortDocument.OVERIG, SoortDocument.VGB_OVJ, SoortDocument.WILSVERKLARING)))
                .containsExactly("WAARSCHUWING OVL-097 /documenten/1", "WAARSCHUWING OVL-097 /documenten/2");
    }

    @Test
    @DisplayName("a copy of the passport only without BSN")
    void paspoort() {
        assertThat(bevindingen(metDocumenten(gewoon(), SoortDocument.KOPIE_PASPOORT)))
                .containsExactly("WAARSCHUWING OVL-097 /documenten/0");
        assertThat(bevindingen(metDocumenten(zonderBsn(), SoortDocument.KOPIE_PASPOORT)))
                .containsExactly("WAARSCHUWING OVL-033 /overledene/heeftBurgerservicenummer");
    }

    @Test
    @DisplayName("a machtiging and another document are never needless")
    void altijd() {
        assertThat(bevindingen(metDocumenten(gewoon(), SoortDocument.MACHTIGING, SoortDocument.OVERIG)))
                .isEmpty();
    }

    @Test
    @DisplayName("at its question too: a verklaring van overlijden before 24 weeks")
    void levenloosKind() {
        assertThat(bevindingen(levenloos().levenloos(l -> l.zwangerschapsduur(z -> z.weken(23)))))
                .containsExactly(
                        "WAARSCHUWING OVL-130 /soortAangifte",
                        "FOUT OVL-135 /levenloos/verlofGevraagd",
                        "WAARSCHUWING OVL-097 /overlijden/doktersverklaring",
                        "WAARSCHUWING OVL-137 /documenten");
    }

    @Test
    @DisplayName("silent when the variant cannot be told")
    void geenRij() {
        assertThat(bevindingen(metDocumenten(gewoon().overlijden(o -> o.aard(null)), SoortDocument.VGB_OVJ)))
                .containsExactly("FOUT OVL-010 /overlijden/aard");
        assertThat(bevindingen(metDocumenten(gewoon().lijkbezorging(l -> l.termijn(null)), SoortDocument.VGB_OVJ)))
                .containsExactly("FOUT OVL-010 /lijkbezorging/termijn");
        assertThat(bevindingen(
                        metDocumenten(gewoon().lijkbezorging(l -> l.soort(null).termijn(null)), SoortDocument.VGB_OVJ)))
                .containsExactly("FOUT OVL-010 /lijkbezorging/soort");
    }
}
