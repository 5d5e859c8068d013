package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.dagOnbekend;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.levenloos;
import static nl.collectief.overlijden.Basis.ontvangenOp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-013: the place of death is a gemeente that existed on that day")
class PlaatsIsGeldigeGemeenteTest {

    @Test
    @DisplayName("Weesp (0457) merged on 24 March 2022: right for a death on the 23rd, not on the 24th")
    void opgeheven() {
        Builder weesp = ontvangenOp("2022-03-25T10:00", gewoon().plaatsOverlijden("0457"))
                .lijkbezorging(l -> l.datum(LocalDate.of(2022, 3, 29)));
        assertThat(bevindingen(weesp.overlijden(o -> o.datum(LocalDate.of(2022, 3, 23)))))
                .isEmpty();
        assertThat(bevindingen(weesp.overlijden(o -> o.datum(LocalDate.of(2022, 3, 24)))))
                .containsExactly("FOUT OVL-013 /plaatsOverlijden");
    }

    @Test
    @DisplayName("the codes for unknown (0000) and for no resident (1999) are no gemeenten")
    void geen() {
        assertThat(bevindingen(gewoon().plaatsOverlijden("0000"))).containsExactly("FOUT OVL-013 /plaatsOverlijden");
        assertThat(bevindingen(gewoon().plaatsOverlijden("1999"))).containsExactly("FOUT OVL-013 /plaatsOverlijden");
    }

    @Test
    @DisplayName("a gemeente that did not exist yet: Voorne aan Zee (1992) began on 1 January 2023")
    void nieuw() {
        Builder voorne = ontvangenOp("2022-12-31T10:00", gewoon().plaatsOverlijden("1992"))
                .lijkbezorging(l -> l.datum(LocalDate.of(2023, 1, 4)));
        assertThat(bevindingen(voorne.overlijden(o -> o.datum(LocalDate.of(2022, 12, 30)))))
                .containsExactly("FOUT OVL-013 /plaatsOverlijden");
    }

    @Test
    @DisplayName("when the day of death is unknown, the day of aangifte counts")
    void onbekendeDag() {
        Builder weesp = dagOnbekend().plaatsOverlijden("0457");
        assertThat(bevindingen(weesp))
                .containsExactly("FOUT OVL-013 /plaatsOverlijden", "WAARSCHUWING OVL-055 /overlijden/datumBekend");
    }

    @Test
    @DisplayName("for a child born lifeless the day of birth counts")
    void levenloosKind() {
        assertThat(bevindingen(levenloos().plaatsOverlijden("0457")))
                .containsExactly("WAARSCHUWING OVL-130 /soortAangifte", "FOUT OVL-013 /plaatsOverlijden");
    }
}
