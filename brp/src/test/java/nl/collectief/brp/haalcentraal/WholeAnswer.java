package nl.collectief.brp.haalcentraal;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectief.core.json.Json;

/** Answers that have every member that the official document knows: each text {@code V}, each number 1, each sign true. */
final class WholeAnswer {

    private final OpenApi document;
    private final Set<String> soorten;

    /** Where the document lets choose, the kind that is named here; else the first. */
    WholeAnswer(OpenApi document, Set<String> soorten) {
        this.document = document;
        this.soorten = soorten;
    }

    Object tree() {
        return value(Map.of("$ref", "#/components/schemas/PersonenQueryResponse"));
    }

    String json() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Json.schrijf(tree(), uit);
        return uit.toString(StandardCharsets.UTF_8);
    }

    private Object value(Map<?, ?> schema) {
        Map<?, ?> gekozen = document.resolve(schema);
        if (gekozen.containsKey("items")) {
            return List.of(value((Map<?, ?>) gekozen.get("items")));
        }
        return switch (String.valueOf(gekozen.get("type"))) {
            case "string" -> "date".equals(gekozen.get("format")) ? "1985-05-13" : "V";
            case "integer" -> BigDecimal.ONE;
            case "boolean" -> true;
            default -> object(gekozen);
        };
    }

    private Map<String, Object> object(Map<?, ?> schema) {
        Map<String, Object> object = new LinkedHashMap<>();
        String soort = soort(schema);
        document.members(schema, soort).forEach((naam, lid) -> object.put((String) naam, value((Map<?, ?>) lid)));
        if (soort != null) {
            object.put("type", soort);
        }
        return object;
    }

    private String soort(Map<?, ?> schema) {
        if (!(schema.get("discriminator") instanceof Map<?, ?> keuze)) {
            return null;
        }
        List<String> mogelijk = ((Map<?, ?>) keuze.get("mapping"))
                .keySet().stream().map(String.class::cast).toList();
        return mogelijk.stream().filter(soorten::contains).findFirst().orElse(mogelijk.get(0));
    }
}
