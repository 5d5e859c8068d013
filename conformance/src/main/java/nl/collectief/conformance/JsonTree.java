package nl.collectief.conformance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.collectief.core.json.Json;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a JSON object that must have a shape. */
final class JsonTree {

    private final Map<?, ?> object;

    private JsonTree(Map<?, ?> object) {
        this.object = object;
    }

    /**
     * The tree as an object.
     *
     * @param naam what it is, for the message
     * @throws IllegalArgumentException when it is none
     */
    static JsonTree van(@Nullable Object boom, String naam) {
        if (boom instanceof Map<?, ?> object) {
            return new JsonTree(object);
        }
        throw new IllegalArgumentException(naam + " is no object");
    }

    /** The names of its members. */
    List<String> namen() {
        return object.keySet().stream().map(String.class::cast).toList();
    }

    /** A text that must be there. */
    String tekst(String naam) {
        if (object.get(naam) instanceof String tekst) {
            return tekst;
        }
        throw new IllegalArgumentException(naam + " is no text");
    }

    /** A flag; false when it is absent. */
    boolean isWaar(String naam) {
        return Boolean.TRUE.equals(object.get(naam));
    }

    /** An object that must be there. */
    JsonTree deel(String naam) {
        return van(object.get(naam), naam);
    }

    /** The values of an object by name; empty when it is absent. */
    Map<String, Object> waarden(String naam) {
        return object.get(naam) == null ? Map.of() : deel(naam).waarden();
    }

    /** The values by name, in order; what is null is not there. */
    Map<String, Object> waarden() {
        Map<String, Object> waarden = new LinkedHashMap<>();
        object.forEach((sleutel, waarde) -> {
            if (waarde != null) {
                waarden.put((String) sleutel, waarde);
            }
        });
        return waarden;
    }

    /** A list of findings that must be there. */
    List<CaseFinding> bevindingen(String naam) {
        if (!(object.get(naam) instanceof List<?> lijst)) {
            throw new IllegalArgumentException(naam + " is no list");
        }
        List<CaseFinding> bevindingen = new ArrayList<>();
        for (Object item : lijst) {
            JsonTree bevinding = van(item, naam);
            bevindingen.add(
                    new CaseFinding(bevinding.tekst("id"), bevinding.tekst("ernst"), bevinding.tekst("plaats")));
        }
        return bevindingen;
    }

    /** The object as JSON text. */
    String json() {
        return json(object);
    }

    /** A tree as JSON text on one line. */
    static String json(Object boom) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Json.schrijf(boom, uit);
        return uit.toString(StandardCharsets.UTF_8);
    }
}
