package nl.collectief.examples.eformulier.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.collectief.core.aanvraag.Inlogmiddel;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.json.ReadLimits;
import nl.collectief.examples.eformulier.login.Identity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** A register of synthetic persons out of a file, in the shape of Haal Centraal BRP bevragen 2. */
@Component
class RegisterStandIn implements Register, People {

    private static final String NUMBER = "burgerservicenummer";

    private final Map<String, Map<?, ?>> byNumber = new LinkedHashMap<>();

    RegisterStandIn(@Value("${eformulier.register:classpath:register.json}") Resource file)
            throws IOException, JsonError {
        try (InputStream json = file.getInputStream()) {
            Object tree = Json.lees(json, ReadLimits.INRICHTING);
            if (!(tree instanceof Map<?, ?> members) || !(members.get("personen") instanceof List<?> persons)) {
                throw new IllegalArgumentException("personen");
            }
            objects(persons).forEach(person -> byNumber.put(String.valueOf(person.get(NUMBER)), person));
        }
    }

    @Override
    public List<Someone> all() {
        return byNumber.entrySet().stream()
                .map(person -> new Someone(person.getKey(), name(person.getValue())))
                .toList();
    }

    @Override
    public Map<String, Object> prefill(Identity wie) {
        Map<?, ?> person = wie.middel() == Inlogmiddel.DIGID ? byNumber.get(wie.burgerservicenummer()) : null;
        if (person == null || person.get("naam") == null) {
            return Map.of();
        }
        Map<String, Object> prefill = new LinkedHashMap<>();
        prefill.put("aanvrager", person);
        prefill.put("gezin", relatives(person));
        return prefill;
    }

    /** Who is partner, child or parent now; each once, as the register knows him or else as the relation tells. */
    private List<Map<?, ?>> relatives(Map<?, ?> person) {
        Map<Object, Map<?, ?>> relatives = new LinkedHashMap<>();
        Stream.of("partners", "kinderen", "ouders")
                .flatMap(kind -> objects(person.get(kind)).stream())
                .filter(relative -> relative.get("ontbindingHuwelijkPartnerschap") == null)
                .forEach(relative -> relatives.putIfAbsent(relative.get(NUMBER), known(relative)));
        return new ArrayList<>(relatives.values());
    }

    private Map<?, ?> known(Map<?, ?> relative) {
        Map<?, ?> person = byNumber.get(String.valueOf(relative.get(NUMBER)));
        return person == null ? relative : person;
    }

    private static List<Map<?, ?>> objects(@Nullable Object list) {
        List<Map<?, ?>> objects = new ArrayList<>();
        if (list instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> object) {
                    objects.add(object);
                }
            }
        }
        return objects;
    }

    private static String name(Map<?, ?> person) {
        return person.get("naam") instanceof Map<?, ?> name && name.get("volledigeNaam") instanceof String text
                ? text
                : "";
    }
}
