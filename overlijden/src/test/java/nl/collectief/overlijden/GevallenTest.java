package nl.collectief.overlijden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.validation.Finding;
import nl.collectief.core.validation.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The acceptance cases: they are well-formed, and each gives what it says, from JSON and as a record. */
class GevallenTest {

    /** Requests with a value of the wrong shape, or a code or number that no record can hold. */
    private static final Set<String> ALLEEN_JSON = Set.of(
            "OVL-C14", "OVL-C24a", "OVL-C36a", "OVL-C36b", "OVL-C40a", "OVL-C40b", "OVL-C53", "OVL-C77a", "OVL-C102d");

    private static final OverlijdenDienst DIENST = new OverlijdenDienst();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<String> namen() throws IOException {
        return FormData.gevallen();
    }

    @Test
    @DisplayName("the index lists exactly the files that lie there, sorted")
    void index() throws IOException {
        Path map = Path.of("src/main/resources/nl/collectief/overlijden/gevallen");
        try (Stream<Path> bestanden = Files.list(map)) {
            List<String> namen = bestanden
                    .map(bestand -> bestand.getFileName().toString())
                    .filter(naam -> naam.endsWith(".json"))
                    .map(naam -> naam.substring(0, naam.length() - 5))
                    .sorted()
                    .toList();
            assertThat(FormData.gevallen()).isEqualTo(namen);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("namen")
    @DisplayName("a case holds its name, a request at a moment of Amsterdam, a profile and what is expected")
    void vorm(String naam) throws IOException {
        JsonNode geval = FormData.geval(naam);
        assertThat(geval.get("case").stringValue()).isEqualTo(naam);
        assertThat(Set.of("case", "omschrijving", "verzoek", "profiel", "verwacht", "volgorde", "afgeleid"))
                .containsAll(geval.propertyNames());
        assertThat(geval.get("omschrijving").stringValue()).isNotBlank();
        assertThat(geval.get("profiel").isObject()).isTrue();
        JsonNode verzoek = geval.get("verzoek");
        assertThat(Set.of("formulier", "release", "gemeente", "tijdstipOntvangst", "antwoorden", "prefill"))
                .containsAll(verzoek.propertyNames());
        assertThat(verzoek.get("formulier").stringValue()).isEqualTo("aangifteOverlijden");
        assertThat(verzoek.get("release").stringValue()).isEqualTo("2017-02-15");
        OffsetDateTime moment =
                OffsetDateTime.parse(verzoek.get("tijdstipOntvangst").stringValue());
        assertThat(moment.getOffset())
                .isEqualTo(moment.atZoneSameInstant(Ontvangst.ZONE).getOffset());
        assertThat(verzoek.get("antwoorden").isObject()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("namen")
    @DisplayName("an expectation is a rule, its severity and a place that a question or its object has")
    void verwacht(String naam) throws IOException {
        for (JsonNode bevinding : FormData.geval(naam).get("verwacht")) {
            assertThat(bevinding.propertyNames()).containsExactly("id", "ernst", "plaats");
            String plaats = bevinding.get("plaats").stringValue();
            String pad = plaats.substring(1).replaceFirst("/[0-9]+$", "").replace('/', '.');
            assertThat(FormData.vragen().keySet())
                    .as(plaats)
                    .anyMatch(vraag -> vraag.equals(pad) || vraag.startsWith(pad + "."));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("namen")
    @DisplayName("reading the request gives exactly what is expected")
    void gelezen(String naam) throws IOException {
        JsonNode geval = FormData.geval(naam);
        Report<AangifteOverlijden> report = DIENST.lees(geval.get("verzoek").toString(), profiel(geval.get("profiel")));
        assertUitkomst(geval, report);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("namen")
    @DisplayName("judging the record gives the same, for every request that a record can hold")
    void alsRecord(String naam) throws IOException {
        JsonNode geval = FormData.geval(naam);
        AangifteOverlijden aangifte =
                Objects.requireNonNull(DIENST.lees(geval.get("verzoek").toString(), profiel(geval.get("profiel")))
                        .aanvraag());
        JsonNode antwoorden = geval.get("verzoek").get("antwoorden");
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(aangifte)).equals(antwoorden))
                .as("a record holds it")
                .isNotEqualTo(ALLEEN_JSON.contains(naam));
        assumeFalse(ALLEEN_JSON.contains(naam), "a record cannot hold this request");
        assertUitkomst(geval, DIENST.validate(aangifte));
    }

    private static void assertUitkomst(JsonNode geval, Report<AangifteOverlijden> report) {
        List<String> verwacht = new ArrayList<>();
        for (JsonNode bevinding : geval.get("verwacht")) {
            verwacht.add(bevinding.get("ernst").stringValue() + " "
                    + bevinding.get("id").stringValue() + " "
                    + bevinding.get("plaats").stringValue());
        }
        List<String> gevonden =
                report.findings().stream().map(Finding::toString).toList();
        if (geval.path("volgorde").asBoolean(false)) {
            assertThat(gevonden).containsExactlyElementsOf(verwacht);
        } else {
            assertThat(gevonden).containsExactlyInAnyOrderElementsOf(verwacht);
        }
        assertThat(report.afgeleid()).containsAllEntriesOf(afgeleid(geval));
    }

    private static Map<String, Object> afgeleid(JsonNode geval) {
        return geval.has("afgeleid") ? alsMap(geval.get("afgeleid")) : Map.of();
    }

    private static Profiel profiel(JsonNode profiel) {
        return Profiel.van(alsMap(profiel));
    }

    private static Map<String, Object> alsMap(JsonNode object) {
        return MAPPER.convertValue(object, new TypeReference<Map<String, Object>>() {});
    }
}
