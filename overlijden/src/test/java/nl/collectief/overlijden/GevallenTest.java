package nl.collectief.overlijden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.core.aanvraag.Ontvangst;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The acceptance cases are well-formed: what any product under test may rely on. */
class GevallenTest {

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

    @ParameterizedTest
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

    @ParameterizedTest
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
}
