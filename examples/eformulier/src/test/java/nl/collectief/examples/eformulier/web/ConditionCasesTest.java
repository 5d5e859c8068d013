package nl.collectief.examples.eformulier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.conformance.ConformanceCase;
import nl.collectief.conformance.ConformanceCases;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.core.formulier.Vraag;
import nl.collectief.core.formulier.Vraagtype;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.JsonError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Conditions in the browser")
class ConditionCasesTest {

    /** Types of which the browser knows the answer without asking the server. */
    private static final Set<Vraagtype> KNOWN = Set.of(
            Vraagtype.KEUZE,
            Vraagtype.KEUZES,
            Vraagtype.JANEE,
            Vraagtype.AKKOORD,
            Vraagtype.TEKST,
            Vraagtype.CIJFERS,
            Vraagtype.GETAL,
            Vraagtype.DATUM,
            Vraagtype.DATUM_ONVOLLEDIG,
            Vraagtype.TIJD,
            Vraagtype.GROEP);

    static Stream<Dienst<?>> services() {
        return Diensten.vind().alle().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("services")
    @DisplayName("look only at answers whose value the browser knows")
    void knownTypes(Dienst<?> service) {
        List<Vraag> questions = service.formulier().vragen().toList();
        List<String> unknown = questions.stream()
                .flatMap(question -> question.zichtbaarAls().variabelen().stream())
                .filter(variable -> !variable.startsWith("profiel."))
                .filter(variable -> questions.stream().noneMatch(question -> fills(question, variable)))
                .toList();
        assertThat(unknown).isEmpty();
    }

    private static boolean fills(Vraag question, String variable) {
        boolean named = variable.startsWith("item.")
                ? question.pad().endsWith("[]." + variable.substring(5))
                        || question.pad().equals(variable.substring(5))
                : question.pad().equals(variable);
        return named && KNOWN.contains(question.type());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("services")
    @DisplayName("are judged there as here on every acceptance case: the cases are written for its own tests")
    void writeCases(Dienst<?> service) throws IOException, JsonError {
        List<Map<String, Object>> cases = new ArrayList<>();
        for (ConformanceCase geval : ConformanceCases.van(service)) {
            cases.add(ConditionCases.of(service, geval));
        }
        Path file = Path.of("target", "condition-cases", service.code() + ".json");
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            Json.schrijf(Map.of("form", service.code(), "cases", cases), out);
        }
        assertThat(cases).isNotEmpty();
    }
}
