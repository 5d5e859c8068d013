package nl.collectief.core.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.collectief.core.datum.DatumOnvolledig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 9 and 15: tables 34 and 32, landen and nationaliteiten")
class LandenTest {

    private static final LocalDate ZOMER = LocalDate.of(2026, 7, 1);

    private final Tabel<Land> tabel = Tabellen.landen();

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"6030", "5010", "9089", "6039", "6014", "5107", "9038", "5113"})
    @DisplayName("valid on 2026-07-01")
    void geldig(String code) {
        assertThat(tabel.isValid(code, ZOMER)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"6029", "7011", "9036", "5100", "9049", "NL", "0", "60300"})
    @DisplayName("not valid on 2026-07-01")
    void ongeldig(String code) {
        assertThat(tabel.isValid(code, ZOMER)).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1965-11-10, INVALID",
        "1965-11-11, VALID",
        "1979-05-31, VALID",
        "1979-06-01, INVALID",
        "1965, VALID",
        "1965-10, INVALID",
        "1979, VALID",
        "1979-06, INVALID",
        "onbekend, VALID"
    })
    @DisplayName("Rhodesië 5004 from 1965-11-11 until 1979-06-01, that day not")
    void periode(String datum, Validity verwacht) {
        assertThat(tabel.find("5004"))
                .map(rij -> rij.validity(DatumOnvolledig.parse(datum)))
                .contains(verwacht);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "6029, 1991-05-31, VALID",
        "6029, 1991-06-01, DOUBTFUL",
        "7011, 2010-10-09, VALID",
        "7011, 2010-10-10, INVALID",
        "9088, 1923-05-14, DOUBTFUL"
    })
    @DisplayName("outside a period with a fictitious end there is doubt, no error")
    void eindeFictief(String code, LocalDate datum, Validity verwacht) {
        assertThat(tabel.find(code)).map(rij -> rij.validity(datum)).contains(verwacht);
    }

    @Test
    @DisplayName("49 rows have a fictitious end")
    void fictief() {
        assertThat(tabel.rows()).filteredOn(Land::isEindeFictief).hasSize(49);
    }

    @Test
    @DisplayName("Nationaliteiten: 0001 is valid, 0002 and 0500 never are")
    void nationaliteiten() {
        Tabel<CodeRow> nationaliteiten = Tabellen.nationaliteiten();
        assertThat(nationaliteiten.isValid("0001", ZOMER)).isTrue();
        for (String code : new String[] {"0002", "0500"}) {
            assertThat(nationaliteiten.isKnown(code)).isTrue();
            assertThat(nationaliteiten.isValid(code, LocalDate.of(2007, 4, 1))).isFalse();
            assertThat(nationaliteiten.isValid(code, DatumOnvolledig.onbekend()))
                    .isFalse();
        }
    }
}
