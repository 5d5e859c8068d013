package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.NEE;
import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.levenloos;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.Lijkbezorging;
import nl.collectief.overlijden.Overlijden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-132: the child was born on or before the day of aangifte")
class KindGeborenVoorAangifteTest {

    private static Builder zonderVerlof(String geboren) {
        return levenloos()
                .levenloos(l ->
                        l.kind(k -> k.geboortedatum(LocalDate.parse(geboren))).verlofGevraagd(NEE))
                .overlijden((Overlijden) null)
                .lijkbezorging((Lijkbezorging) null);
    }

    @Test
    @DisplayName("received on 4 November 2026: born on the 5th is refused, on the 4th it is not")
    void grens() {
        assertThat(bevindingen(zonderVerlof("2026-11-05")))
                .containsExactly(
                        "WAARSCHUWING OVL-130 /soortAangifte",
                        "FOUT OVL-132 /levenloos/kind/geboortedatum",
                        "WAARSCHUWING OVL-136 /levenloos/verlofGevraagd");
        assertThat(bevindingen(zonderVerlof("2026-11-04")))
                .containsExactly(
                        "WAARSCHUWING OVL-130 /soortAangifte", "WAARSCHUWING OVL-136 /levenloos/verlofGevraagd");
    }
}
