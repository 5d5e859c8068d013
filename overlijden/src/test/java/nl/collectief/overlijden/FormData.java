package nl.collectief.overlijden;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.collectief.core.formulier.Formulier;
import nl.collectief.core.formulier.FormulierLoader;
import nl.collectief.core.formulier.Vraag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The resources of this module. */
final class FormData {

    static final Formulier FORMULIER =
            FormulierLoader.lees(AangifteOverlijden.class::getResourceAsStream, "aangifteOverlijden.json");

    private FormData() {}

    /** The questions that carry an answer, by their path. */
    static Map<String, Vraag> vragen() {
        return FORMULIER
                .vragen()
                .filter(vraag -> !vraag.pad().isEmpty())
                .collect(Collectors.toMap(Vraag::pad, Function.identity()));
    }

    /** The names of the acceptance cases, as the index lists them. */
    static List<String> gevallen() throws IOException {
        return tekst("gevallen/index.txt").lines().toList();
    }

    static JsonNode geval(String naam) throws IOException {
        return new ObjectMapper().readTree(tekst("gevallen/" + naam + ".json"));
    }

    private static String tekst(String naam) throws IOException {
        try (InputStream in = Objects.requireNonNull(AangifteOverlijden.class.getResourceAsStream(naam), naam)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
