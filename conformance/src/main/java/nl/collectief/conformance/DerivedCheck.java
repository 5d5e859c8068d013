package nl.collectief.conformance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.validation.Texts;

/** Whether all that a service derives in its cases has words for a page that shows it: the names, and codes as values. */
final class DerivedCheck {

    private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)*|\\.");

    private DerivedCheck() {}

    static List<String> problems(Dienst<?> dienst) {
        Set<String> keys = new TreeSet<>();
        for (ConformanceCase geval : ConformanceCases.van(dienst)) {
            dienst.lees(geval.verzoek(), OwnServices.profiel(geval.profiel()))
                    .afgeleid()
                    .forEach((name, value) -> collect(Texts.AFGELEID + name, value, keys));
        }
        return keys.stream()
                .filter(key -> dienst.teksten().sjabloon(key, Locale.ROOT) == null
                        || dienst.teksten().sjabloon(key, Locale.ENGLISH) == null)
                .map(key -> dienst.code() + ": text " + key + " is missing")
                .toList();
    }

    private static void collect(String key, Object value, Set<String> keys) {
        keys.add(key);
        if (value instanceof List<?> values) {
            values.forEach(item -> collect(key, item, keys));
        } else if (value instanceof String text && CODE.matcher(text).matches()) {
            keys.add(key + "." + text);
        }
    }
}
