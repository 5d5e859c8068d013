package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.dagOnbekend;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.levenloos;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("a record can hold a year that no text can: that is a wrong shape, and no term is computed from it")
class OnmogelijkJaarTest {

    static Stream<LocalDate> dagen() {
        return Stream.of(LocalDate.MAX, LocalDate.MIN, LocalDate.of(10000, 1, 1), LocalDate.of(0, 12, 31));
    }

    @ParameterizedTest
    @MethodSource("dagen")
    @DisplayName("OVL-050, 070, 132: the day of death, of the lijkbezorging, of birth")
    void dag(LocalDate dag) {
        assertThat(bevindingen(gewoon().overlijden(o -> o.datum(dag))))
                .containsExactly("FOUT OVL-050 /overlijden/datum");
        assertThat(bevindingen(gewoon().lijkbezorging(l -> l.datum(dag))))
                .containsExactly("FOUT OVL-070 /lijkbezorging/datum");
        assertThat(bevindingen(levenloos().levenloos(l -> l.kind(k -> k.geboortedatum(dag)))))
                .containsExactly("WAARSCHUWING OVL-130 /soortAangifte", "FOUT OVL-132 /levenloos/kind/geboortedatum");
    }

    @ParameterizedTest
    @MethodSource("dagen")
    @DisplayName("OVL-059: last seen, certainly dead, found")
    void moment(LocalDate dag) {
        LocalDateTime moment = dag.atTime(LocalTime.NOON);
        String bekend = "WAARSCHUWING OVL-055 /overlijden/datumBekend";
        assertThat(bevindingen(dagOnbekend().overlijden(o -> o.periodeVan(moment))))
                .containsExactly(bekend, "FOUT OVL-059 /overlijden/periodeVan");
        assertThat(bevindingen(dagOnbekend().overlijden(o -> o.periodeTot(moment))))
                .containsExactly(bekend, "FOUT OVL-059 /overlijden/periodeTot");
        assertThat(bevindingen(dagOnbekend()
                        .overlijden(o -> o.lijkvinding(l -> l.datum(dag).plaats("Amelisweerd")))))
                .containsExactly(bekend, "FOUT OVL-059 /overlijden/lijkvinding/datum");
    }

    @Test
    @DisplayName("the first and last year that a text can hold are computed with")
    void uitersten() {
        assertThat(bevindingen(gewoon().lijkbezorging(l -> l.datum(LocalDate.of(9999, 12, 31)))))
                .containsExactly("FOUT OVL-075 /lijkbezorging/datum");
        assertThat(bevindingen(gewoon().overlijden(o -> o.datum(LocalDate.of(9999, 12, 31)))))
                .containsExactly("WAARSCHUWING OVL-032 /overledene/geboortedatum", "FOUT OVL-051 /overlijden/datum");
        assertThat(bevindingen(gewoon().lijkbezorging(l -> l.datum(LocalDate.of(1, 1, 2)))))
                .containsExactly("FOUT OVL-071 /lijkbezorging/datum");
    }
}
