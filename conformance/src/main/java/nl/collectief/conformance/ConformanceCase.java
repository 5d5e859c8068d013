package nl.collectief.conformance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One acceptance case: a request at a moment, and all that a product must say of it. Source: formulieren 8.
 *
 * @param naam its name, such as {@code OVL-C35a}; {@code case} in the file
 * @param omschrijving what it is about, in Dutch
 * @param formulier key of the form of the request
 * @param verzoek the request in JSON
 * @param profiel the municipal profile in JSON
 * @param verwacht every finding, and no other
 * @param volgorde whether the findings come in this order
 * @param afgeleid values that the specification derives, by name: texts, numbers, lists
 */
public record ConformanceCase(
        String naam,
        String omschrijving,
        String formulier,
        String verzoek,
        String profiel,
        List<CaseFinding> verwacht,
        boolean volgorde,
        Map<String, Object> afgeleid) {

    /** Copies list and map, and keeps their order. */
    public ConformanceCase {
        verwacht = List.copyOf(verwacht);
        afgeleid = Collections.unmodifiableMap(new LinkedHashMap<>(afgeleid));
    }

    @Override
    public String toString() {
        return naam + " " + omschrijving;
    }
}
