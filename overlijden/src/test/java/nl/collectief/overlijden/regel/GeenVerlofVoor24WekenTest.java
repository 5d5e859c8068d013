package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.NEE;
import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.levenloos;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.Lijkbezorging;
import nl.collectief.overlijden.Overlijden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-135: before 24 weeks no verlof is asked")
class GeenVerlofVoor24WekenTest {

    private static Builder duur(int weken, int dagen) {
        return levenloos()
                .levenloos(l -> l.zwangerschapsduur(z -> z.weken(weken).dagen(dagen)));
    }

    @Test
    @DisplayName("after 23 weeks and 6 days it is refused, after 24 weeks it is not")
    void grens() {
        assertThat(bevindingen(duur(23, 6)))
                .containsExactly(
                        "WAARSCHUWING OVL-130 /soortAangifte",
                        "FOUT OVL-135 /levenloos/verlofGevraagd",
                        "WAARSCHUWING OVL-097 /overlijden/doktersverklaring",
                        "WAARSCHUWING OVL-137 /documenten");
        assertThat(bevindingen(duur(24, 0))).containsExactly("WAARSCHUWING OVL-130 /soortAangifte");
    }

    @Test
    @DisplayName("no verlof asked is right")
    void nee() {
        assertThat(bevindingen(duur(23, 6)
                        .levenloos(l -> l.verlofGevraagd(NEE))
                        .overlijden((Overlijden) null)
                        .lijkbezorging((Lijkbezorging) null)))
                .containsExactly("WAARSCHUWING OVL-130 /soortAangifte", "WAARSCHUWING OVL-137 /documenten");
    }
}
