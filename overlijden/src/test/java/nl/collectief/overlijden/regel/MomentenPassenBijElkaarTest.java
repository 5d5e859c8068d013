package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.dagOnbekend;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OVL-059: last seen, certainly dead, found and received follow each other")
class MomentenPassenBijElkaarTest {

    private static final String DAG_ONBEKEND = "WAARSCHUWING OVL-055 /overlijden/datumBekend";
    private static final String MOMENTEN = "FOUT OVL-059 /overlijden/periodeVan";

    private static Builder periode(String van, String tot) {
        return dagOnbekend()
                .overlijden(o -> o.periodeVan(LocalDateTime.parse(van)).periodeTot(LocalDateTime.parse(tot)));
    }

    private static Builder gevonden(String dag, String tijdstip) {
        return periode("2026-11-02T18:00", "2026-11-04T10:00")
                .overlijden(o -> o.lijkvinding(l -> l.datum(LocalDate.parse(dag))
                        .tijdstip(tijdstip == null ? null : LocalTime.parse(tijdstip))
                        .plaats("Amelisweerd")));
    }

    @Nested
    class Geldig {

        @ParameterizedTest
        @CsvSource({
            "2026-11-02T18:00, 2026-11-03T09:00",
            "2026-11-02T18:00, 2026-11-02T18:00",
            "2026-11-04T10:00, 2026-11-04T10:00"
        })
        @DisplayName("seen before dead, at the latest at the receipt at 10:00; all may be one moment")
        void periode(String van, String tot) {
            assertThat(bevindingen(MomentenPassenBijElkaarTest.periode(van, tot)))
                    .containsExactly(DAG_ONBEKEND);
        }

        @ParameterizedTest
        @CsvSource({"2026-11-02, 18:00", "2026-11-04, 10:00", "2026-11-02,", "2026-11-04,"})
        @DisplayName("found after last seen and before receipt; without a time the days are held together")
        void vinding(String dag, String tijdstip) {
            assertThat(bevindingen(gevonden(dag, tijdstip))).containsExactly(DAG_ONBEKEND);
        }
    }

    @Nested
    class Ongeldig {

        @ParameterizedTest
        @CsvSource({
            "2026-11-02T18:01, 2026-11-02T18:00",
            "2026-11-02T18:00, 2026-11-04T10:01",
            "2026-11-04T10:01, 2026-11-04T10:02"
        })
        @DisplayName("dead before last seen, or after receipt; the term is not computed from it")
        void periode(String van, String tot) {
            assertThat(bevindingen(MomentenPassenBijElkaarTest.periode(van, tot)))
                    .containsExactly(DAG_ONBEKEND, MOMENTEN);
        }

        @ParameterizedTest
        @CsvSource({"2026-11-02, 17:59", "2026-11-04, 10:01", "2026-11-01,", "2026-11-05,"})
        @DisplayName("found before last seen, or after receipt")
        void vinding(String dag, String tijdstip) {
            assertThat(bevindingen(gevonden(dag, tijdstip))).containsExactly(DAG_ONBEKEND, MOMENTEN);
        }
    }
}
