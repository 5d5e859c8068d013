package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.NEE;
import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.levenloos;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.Lijkbezorging;
import nl.collectief.overlijden.Overlijden;
import nl.collectief.overlijden.Zwangerschapsduur;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-136: from 24 weeks a verlof is needed")
class VerlofVanaf24WekenTest {

    private static Builder zonderVerlof(Consumer<Zwangerschapsduur.Builder> duur) {
        return levenloos()
                .levenloos(l -> l.zwangerschapsduur(duur).verlofGevraagd(NEE))
                .overlijden((Overlijden) null)
                .lijkbezorging((Lijkbezorging) null);
    }

    @Test
    @DisplayName(
            "no verlof after 24 weeks, or when the duration is unknown, is told; after 23 weeks and 6 days it is not")
    void grens() {
        assertThat(bevindingen(zonderVerlof(z -> z.weken(24).dagen(0))))
                .containsExactly(
                        "WAARSCHUWING OVL-130 /soortAangifte", "WAARSCHUWING OVL-136 /levenloos/verlofGevraagd");
        assertThat(bevindingen(zonderVerlof(z -> z.bekend(NEE).weken(null).dagen(null))))
                .containsExactly(
                        "WAARSCHUWING OVL-130 /soortAangifte", "WAARSCHUWING OVL-136 /levenloos/verlofGevraagd");
        assertThat(bevindingen(zonderVerlof(z -> z.weken(23).dagen(6))))
                .containsExactly("WAARSCHUWING OVL-130 /soortAangifte", "WAARSCHUWING OVL-137 /documenten");
    }

    @Test
    @DisplayName("with a verlof asked it is not")
    void gevraagd() {
        assertThat(bevindingen(levenloos())).containsExactly("WAARSCHUWING OVL-130 /soortAangifte");
    }

    @Test
    @DisplayName("nothing is said of a duration that was not answered")
    void leeg() {
        assertThat(bevindingen(zonderVerlof(z -> z.weken(null))))
                .containsExactly(
                        "WAARSCHUWING OVL-130 /soortAangifte", "FOUT OVL-010 /levenloos/zwangerschapsduur/weken");
    }
}
