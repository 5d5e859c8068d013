package nl.collectief.conformance;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Answers as trees: what is empty is not there, a number counts by its value. */
final class Answers {

    private Answers() {}

    static boolean same(Object een, Object ander) {
        return Objects.equals(normal(een), normal(ander));
    }

    private static Object normal(Object boom) {
        if (boom instanceof Map<?, ?> object) {
            Map<Object, Object> leden = new LinkedHashMap<>();
            object.forEach((naam, waarde) -> {
                if (normal(waarde) != null) {
                    leden.put(naam, normal(waarde));
                }
            });
            return leden.isEmpty() ? null : leden;
        }
        if (boom instanceof List<?> lijst) {
            List<Object> items = lijst.stream().map(Answers::normal).toList();
            return items.isEmpty() ? null : items;
        }
        if (boom instanceof BigDecimal getal) {
            return getal.stripTrailingZeros();
        }
        return "".equals(boom) ? null : boom;
    }
}
