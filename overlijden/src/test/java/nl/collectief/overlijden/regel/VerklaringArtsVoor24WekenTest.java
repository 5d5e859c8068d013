package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.NEE;
import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.levenloos;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.Lijkbezorging;
import nl.collectief.overlijden.Overlijden;
import nl.collectief.overlijden.SoortDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-137: before 24 weeks the statement of a doctor is needed")
class VerklaringArtsVoor24WekenTest {

    private static Builder zonderVerlof(int weken) {
        return levenloos()
                .levenloos(l -> l.zwangerschapsduur(z -> z.weken(weken)).verlofGevraagd(NEE))
                .overlijden((Overlijden) null)
                .lijkbezorging((Lijkbezorging) null);
    }

    @Test
    @DisplayName("without it is told; in any form it is enough")
    void vormen() {
        assertThat(bevindingen(zonderVerlof(23)))
                .containsExactly("WAARSCHUWING OVL-130 /soortAangifte", "WAARSCHUWING OVL-137 /documenten");
        assertThat(bevindingen(zonderVerlof(23)
                        .document(
                                d -> d.soort(SoortDocument.VERKLARING_ARTS_11A).aanlevering(Aanlevering.VOLGT))))
                .containsExactly("WAARSCHUWING OVL-130 /soortAangifte");
    }

    @Test
    @DisplayName("from 24 weeks it is not asked")
    void vanaf24() {
        assertThat(bevindingen(zonderVerlof(24)))
                .containsExactly(
                        "WAARSCHUWING OVL-130 /soortAangifte", "WAARSCHUWING OVL-136 /levenloos/verlofGevraagd");
    }
}
