package nl.collectief.core.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.json.ReadLimits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Forms that are data alone, with their acceptance cases: groups and conditions in an item, lists of the municipality,
 * rows that share a property, fixed blocks in a row, whole addresses, one item per choice, and answers that end a form.
 * Source: formulieren 3 and 8.
 */
class FormsTest {

    private static final List<String> FORMULIEREN = List.of(
            "hondAanAfmelden",
            "automatischBetalen",
            "voorwerpOpWeg",
            "standplaatsvergunning",
            "kwijtschelding",
            "rioolaansluitvergunning");

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("FRM-C: the findings of a case, in order")
    void gevallen(String naam, FormEvaluator form, Profiel profiel, Map<?, ?> geval) {
        String begin = "FRM." + form.formulier().code() + ".";
        List<String> gevonden = form.toets(geval.get("antwoorden"), Proef.ontvangst(profiel)).bevindingen().stream()
                .map(bevinding -> bevinding.regel().id().substring(begin.length())
                        + (bevinding.regel().waarschuwing() ? "(w)" : ""))
                .toList();
        assertThat(gevonden).as(naam).isEqualTo(geval.get("verwacht"));
    }

    static Stream<Arguments> gevallen() throws IOException, JsonError {
        List<Arguments> alle = new ArrayList<>();
        for (String naam : FORMULIEREN) {
            FormEvaluator form =
                    FormEvaluator.van(FormulierLoader.lees(FormsTest.class::getResourceAsStream, naam + ".json"));
            Map<?, ?> bestand = (Map<?, ?>) Json.lees(tekst(naam + "-gevallen.json"), ReadLimits.INRICHTING);
            Map<String, Object> lijsten = new HashMap<>();
            ((Map<?, ?>) bestand.get("profiel")).forEach((sleutel, lijst) -> lijsten.put((String) sleutel, lijst));
            for (Object geval : (List<?>) bestand.get("gevallen")) {
                alle.add(Arguments.of(((Map<?, ?>) geval).get("case"), form, Profiel.van(lijsten), geval));
            }
        }
        return alle.stream();
    }

    private static String tekst(String naam) throws IOException {
        try (InputStream in = FormsTest.class.getResourceAsStream(naam)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
