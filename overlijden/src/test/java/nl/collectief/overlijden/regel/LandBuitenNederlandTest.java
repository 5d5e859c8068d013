package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.buitenland;
import static nl.collectief.overlijden.Basis.ontvangenOp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.collectief.core.tabel.Tabellen;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-100: the destination is a country outside Nederland, in use on the day of the lijkbezorging")
class LandBuitenNederlandTest {

    private static Builder naar(String landcode) {
        return buitenland().lijkbezorging(l -> l.landcode(landcode));
    }

    @Test
    @DisplayName("Nederland (6030) and unknown (0000) are refused")
    void geen() {
        assertThat(bevindingen(naar("6030"))).containsExactly("FOUT OVL-100 /lijkbezorging/landcode");
        assertThat(bevindingen(naar("0000"))).containsExactly("FOUT OVL-100 /lijkbezorging/landcode");
    }

    @Test
    @DisplayName("the Nederlandse Antillen (7011) ended on 10 October 2010, Frankrijk (5002) never")
    void periode() {
        assertThat(bevindingen(naar("7011"))).containsExactly("FOUT OVL-100 /lijkbezorging/landcode");
        assertThat(bevindingen(naar("5002"))).isEmpty();
    }

    @Test
    @DisplayName("the day of the lijkbezorging decides, else the day of aangifte")
    void dag() {
        Builder toen =
                ontvangenOp("2010-10-08T10:00", naar("7011")).overlijden(o -> o.datum(LocalDate.of(2010, 10, 6)));
        assertThat(bevindingen(toen.lijkbezorging(l -> l.datum(LocalDate.of(2010, 10, 9)))))
                .isEmpty();
        assertThat(bevindingen(toen.lijkbezorging(l -> l.datum(LocalDate.of(2010, 10, 10)))))
                .containsExactly("FOUT OVL-100 /lijkbezorging/landcode");
    }

    @Test
    @DisplayName("a code that the table does not know is only doubtful while the table is older than the aangifte")
    void onbekend() {
        assertThat(Tabellen.landen().isOlderThan(LocalDate.of(2026, 11, 4))).isTrue();
        assertThat(bevindingen(naar("4711"))).containsExactly("WAARSCHUWING OVL-100 /lijkbezorging/landcode");
        Builder eerder = ontvangenOp("2020-11-04T10:00", naar("4711"))
                .overlijden(o -> o.datum(LocalDate.of(2020, 11, 3)))
                .lijkbezorging(l -> l.datum(LocalDate.of(2020, 11, 9)));
        assertThat(bevindingen(eerder)).containsExactly("FOUT OVL-100 /lijkbezorging/landcode");
    }
}
