package nl.collectief.brp.haalcentraal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.json.ReadLimits;
import org.junit.jupiter.api.Assumptions;

/** The official document of BRP Personen bevragen: which members an object may have. */
final class OpenApi {

    private final Map<?, ?> schemas;

    private OpenApi(Map<?, ?> schemas) {
        this.schemas = schemas;
    }

    /** A file of the official standards; skips the test where they are absent. */
    static Path file(String naam) {
        Path bestand = Path.of(System.getProperty("collectief.standards", ""), naam);
        Assumptions.assumeTrue(Files.exists(bestand), "the standards of Haal Centraal are not on this machine");
        return bestand;
    }

    static OpenApi read() throws IOException, JsonError {
        String tekst = Files.readString(file("haalcentraal/personen-openapi.json"));
        Map<?, ?> document = (Map<?, ?>) Json.lees(tekst, ReadLimits.INRICHTING);
        return new OpenApi((Map<?, ?>) ((Map<?, ?>) document.get("components")).get("schemas"));
    }

    /** The members of a value that its schema does not have, as paths. */
    List<String> unknown(Object waarde, String schema) {
        List<String> onbekend = new ArrayList<>();
        walk("", waarde, Map.of("$ref", "#/components/schemas/" + schema), onbekend);
        return onbekend;
    }

    /** Whether a path of members, with points between them, exists in a schema. */
    boolean has(String schema, String pad) {
        Map<?, ?> waar = Map.of("$ref", "#/components/schemas/" + schema);
        for (String lid : pad.split("\\.", -1)) {
            waar = (Map<?, ?>) members(waar, null).get(lid);
            if (waar == null) {
                return false;
            }
            waar = waar.containsKey("items") ? (Map<?, ?>) waar.get("items") : waar;
        }
        return true;
    }

    private void walk(String pad, Object waarde, Map<?, ?> schema, List<String> onbekend) {
        if (waarde instanceof List<?> lijst) {
            lijst.forEach(deel -> walk(pad, deel, (Map<?, ?>) resolve(schema).get("items"), onbekend));
        }
        if (!(waarde instanceof Map<?, ?> object)) {
            return;
        }
        Map<Object, Object> leden = members(schema, object.get("type"));
        object.forEach((naam, deel) -> {
            if (leden.get(naam) instanceof Map<?, ?> lid) {
                walk(pad + "/" + naam, deel, lid, onbekend);
            } else {
                onbekend.add(pad + "/" + naam);
            }
        });
    }

    /** All members of a schema, those of its parts and of the kind that the value names included. */
    Map<Object, Object> members(Map<?, ?> schema, Object soort) {
        Map<?, ?> gekozen = resolve(schema);
        if (soort != null && gekozen.get("discriminator") instanceof Map<?, ?> keuze) {
            Object doel = ((Map<?, ?>) keuze.get("mapping")).get(soort);
            return doel == null ? Map.of() : members(Map.of("$ref", doel), null);
        }
        Map<Object, Object> leden = new LinkedHashMap<>();
        if (gekozen.get("properties") instanceof Map<?, ?> eigen) {
            leden.putAll(eigen);
        }
        if (gekozen.get("allOf") instanceof List<?> delen) {
            delen.forEach(deel -> leden.putAll(members((Map<?, ?>) deel, null)));
        }
        return leden;
    }

    /** A schema itself, where it points to another one. */
    Map<?, ?> resolve(Map<?, ?> schema) {
        return schema.get("$ref") instanceof String verwijzing
                ? (Map<?, ?>) schemas.get(verwijzing.substring(verwijzing.lastIndexOf('/') + 1))
                : schema;
    }
}
