package nl.collectief.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.collectief.core.aanvraag.Aanvraag;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.core.validation.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The records of every service, filled from its cases: their JSON, their copies and what they print of themselves. */
class ServiceRecordsTest {

    private static final com.fasterxml.jackson.databind.ObjectMapper TWO =
            new com.fasterxml.jackson.databind.ObjectMapper().registerModule(new JavaTimeModule());
    private static final tools.jackson.databind.ObjectMapper THREE = new tools.jackson.databind.ObjectMapper();
    private static final Diensten DIENSTEN = Diensten.vind();

    static Stream<ConformanceCase> cases() {
        return ConformanceCases.van(DIENSTEN).stream();
    }

    private static Aanvraag request(ConformanceCase geval) {
        Dienst<?> dienst = DIENSTEN.dienst(geval.formulier()).orElseThrow();
        Report<?> report = dienst.lees(geval.verzoek(), Profiel.STANDAARD);
        return report.aanvraag();
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("a request reads and writes alike with Jackson 2 and 3, without its ontvangst")
    void json(ConformanceCase geval) throws Exception {
        Aanvraag aanvraag = request(geval);
        JsonNode three = THREE.readTree(THREE.writeValueAsString(aanvraag));
        assertThat(THREE.readTree(TWO.writeValueAsString(aanvraag))).isEqualTo(three);
        assertThat(three.has("ontvangst")).isFalse();
        Object again = THREE.readValue(three.toString(), aanvraag.getClass());
        assertThat(TWO.readValue(three.toString(), aanvraag.getClass())).isEqualTo(again);
        assertThat(THREE.readTree(THREE.writeValueAsString(again))).isEqualTo(three);
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("CT-06: no record prints an answer of a person")
    void silent(ConformanceCase geval) throws Exception {
        List<Record> records = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        collect((Record) request(geval), records, answers);
        for (Record record : records) {
            assertThat(record.toString()).doesNotContain(answers);
        }
    }

    private static void collect(Record record, List<Record> records, List<String> answers) throws Exception {
        records.add(record);
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(record);
            if (component.getName().equals("ontvangst")) {
                continue;
            }
            for (Object part : value instanceof List<?> list ? list : java.util.Arrays.asList(value)) {
                if (part instanceof Record deeper) {
                    collect(deeper, records, answers);
                } else if (part instanceof String text && text.length() > 3) {
                    answers.add(text);
                }
            }
        }
    }
}
