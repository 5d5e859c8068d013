package nl.collectief.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.Diensten;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of a case: formulieren 8. */
class ConformanceCasesTest {

    private static ConformanceCase lees(String json) {
        return ConformanceCases.lees(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("every member is read; request and profile stay the JSON they were")
    void alles() {
        ConformanceCase geval = lees("""
                {"case": "X-C01", "omschrijving": "een geval",
                 "verzoek": {"formulier": "x", "antwoorden": {"a": [1.50, null, true, "é"]}},
                 "profiel": {"maxUittreksels": 10},
                 "verwacht": [{"id": "X-001", "ernst": "FOUT", "plaats": "/a/0"}],
                 "volgorde": true,
                 "afgeleid": {"dag": "2026-11-11", "codes": ["I", "G"], "aantal": 2}}
                """);
        assertThat(geval)
                .isEqualTo(new ConformanceCase(
                        "X-C01",
                        "een geval",
                        "x",
                        "{\"formulier\":\"x\",\"antwoorden\":{\"a\":[1.50,null,true,\"é\"]}}",
                        "{\"maxUittreksels\":10}",
                        List.of(new CaseFinding("X-001", "FOUT", "/a/0")),
                        true,
                        Map.of("dag", "2026-11-11", "codes", List.of("I", "G"), "aantal", new BigDecimal("2"))));
    }

    @Test
    @DisplayName("profile, order and derived values may be left out")
    void minimaal() {
        ConformanceCase geval = lees("{\"case\":\"X\",\"verzoek\":{\"formulier\":\"x\"},\"verwacht\":[]}");
        assertThat(geval)
                .isEqualTo(
                        new ConformanceCase("X", "", "x", "{\"formulier\":\"x\"}", "{}", List.of(), false, Map.of()));
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("a broken case is refused, and the message names the member")
    @CsvSource(
            delimiter = ';',
            value = {
                "{ ; no JSON",
                "[] ; case is no object",
                "{\"case\":\"X\",\"verwacht\":[]} ; verzoek is no object",
                "{\"case\":\"X\",\"verzoek\":{},\"verwacht\":[]} ; formulier is no text",
                "{\"case\":\"X\",\"verzoek\":{\"formulier\":\"x\"}} ; verwacht is no list",
                "{\"case\":\"X\",\"verzoek\":{\"formulier\":\"x\"},\"verwacht\":[{\"id\":\"a\"}]} ; ernst is no text",
                "{\"case\":\"X\",\"verzoek\":{\"formulier\":\"x\"},\"verwacht\":[],\"extra\":1} ; extra is unknown"
            })
    void gebroken(String json, String reden) {
        assertThatThrownBy(() -> lees(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reden);
    }

    @Test
    @DisplayName("every service on the class path brings cases, each under its own name")
    void vanDiensten() {
        Diensten diensten = Diensten.vind();
        assertThat(diensten.alle()).extracting(Dienst::code).contains("aangifteOverlijden");
        for (Dienst<?> dienst : diensten.alle()) {
            assertThat(ConformanceCases.van(dienst))
                    .isNotEmpty()
                    .allSatisfy(geval -> assertThat(geval.formulier()).isEqualTo(dienst.code()));
        }
        assertThat(ConformanceCases.van(diensten))
                .extracting(ConformanceCase::naam)
                .doesNotHaveDuplicates();
    }
}
