package nl.collectief.core.formulier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.collectief.core.aanvraag.Ontvangst;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("formulieren.md 5: gemeentecode, landcode, nationaliteitcode, tabelcode")
class TableCodeShapeTest {

    private static final String FORM = """
            {"formulier": "proef", "titel": "Proef", "inloggen": [],
             "bron": {"standaard": "proef", "datum": "2026-01-01"},
             "blokken": [{"nummer": "1", "titel": "Blok", "vragen": [
               {"nummer": "1.1", "eigenschap": "code", "type": "%s", %s "label": "Code"}]}]}
            """;

    private static List<String> bevindingen(String type, Object code, String dag) {
        String tabel = type.contains(":") ? "\"tabel\": \"" + type.substring(type.indexOf(':') + 1) + "\"," : "";
        Formulier form = FormulierLoader.lees(FORM.formatted(type.replaceFirst(":.*", ""), tabel));
        Ontvangst ontvangst = Ontvangst.builder()
                .tijdstipOntvangst(Instant.parse(dag + "T10:00:00Z"))
                .build();
        return FormEvaluator.van(form).toets(Map.of("code", code), ontvangst).bevindingen().stream()
                .map(b -> b.regel().id() + (b.regel().waarschuwing() ? " (w) " : " ") + b.plaats())
                .toList();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "gemeentecode, 0344",
        "gemeentecode, 0501",
        "gemeentecode, 0000",
        "gemeentecode, 1999",
        "landcode, 6030",
        "landcode, 7011",
        "landcode, 0000",
        "nationaliteitcode, 0001",
        "nationaliteitcode, 0002",
        "tabelcode:33, 0344"
    })
    @DisplayName("in the table: no finding, whatever its period")
    void bekend(String type, String code) {
        assertThat(bevindingen(type, code, "2026-11-04")).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "gemeentecode, 363", "gemeentecode, GM0363", "gemeentecode, 03630", "gemeentecode, ٠٣٦٣",
        "landcode, NL", "landcode, 60300", "nationaliteitcode, 1", "tabelcode:34, NLD"
    })
    @DisplayName("not four digits: vorm, an error whatever the day")
    void vorm(String type, String code) {
        assertThat(bevindingen(type, code, "2026-11-04")).containsExactly("FRM.proef.code.vorm /code");
    }

    @Test
    @DisplayName("CT-08: a JSON number is vorm: its leading zeros are lost")
    void getal() {
        assertThat(bevindingen("gemeentecode", new java.math.BigDecimal("344"), "2026-11-04"))
                .containsExactly("FRM.proef.code.vorm /code");
    }

    @ParameterizedTest(name = "{0} {1} on {2}")
    @CsvSource({"gemeentecode, 9999, 2025-11-19", "landcode, 5199, 2025-11-19", "nationaliteitcode, 9999, 2024-04-23"})
    @DisplayName("core-types 15: not in a table that is newer than the event: keuze, an error")
    void onbekend(String type, String code, String dag) {
        assertThat(bevindingen(type, code, dag)).containsExactly("FRM.proef.code.keuze /code");
    }

    @ParameterizedTest(name = "{0} {1} on {2}")
    @CsvSource({"gemeentecode, 9999, 2025-11-20", "landcode, 5199, 2026-11-04", "nationaliteitcode, 9999, 2024-04-24"})
    @DisplayName("core-types 15: not in a table that is not newer than the event: keuze, a warning")
    void verouderd(String type, String code, String dag) {
        assertThat(bevindingen(type, code, dag)).containsExactly("FRM.proef.code.keuze (w) /code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabelcode", "tabelcode:1"})
    @DisplayName("a question that names no table here is a mistake of the maker of the form")
    void geenTabel(String type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bevindingen(type, "1", "2026-11-04"))
                .withMessage("tabel bij 1.1");
    }
}
