package nl.collectief.examples.eformulier.formulier;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.json.ReadLimits;
import org.jspecify.annotations.Nullable;

/** Plain trees of maps, lists, texts and numbers as JSON text and back. */
final class Trees {

    private Trees() {}

    static String write(@Nullable Object tree) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Json.schrijf(tree, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * What {@link #write} wrote of an object.
     *
     * @throws IllegalStateException when it is something else
     */
    static Map<String, @Nullable Object> read(String json) {
        try {
            return object(Json.lees(json, ReadLimits.INRICHTING));
        } catch (JsonError e) {
            throw new IllegalStateException("stored JSON", e);
        }
    }

    /** A deep copy that can be changed; empty for what is no object. */
    static Map<String, @Nullable Object> object(@Nullable Object tree) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> members) {
            members.forEach((name, value) -> copy.put(String.valueOf(name), copy(value)));
        }
        return copy;
    }

    static @Nullable Object copy(@Nullable Object tree) {
        if (tree instanceof Map) {
            return object(tree);
        }
        if (tree instanceof List<?> items) {
            List<@Nullable Object> copy = new ArrayList<>();
            items.forEach(item -> copy.add(copy(item)));
            return copy;
        }
        return tree;
    }
}
