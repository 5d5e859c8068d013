package nl.collectief.examples.eformulier.formulier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Tells on the page after a redirect which files were refused, once. */
final class RefusedFiles {

    private static final String NAME = RefusedFiles.class.getName();

    private RefusedFiles() {}

    static void tell(Arrivals arrivals, HttpServletRequest request) {
        if (!arrivals.refused().isEmpty()) {
            RequestContextUtils.getOutputFlashMap(request).put(NAME, new HashMap<>(arrivals.refused()));
        }
    }

    /** Keys of why, by the name of the question. */
    static Map<String, String> told(HttpServletRequest request) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        Map<String, String> refused = new LinkedHashMap<>();
        if (flash != null && flash.get(NAME) instanceof Map<?, ?> told) {
            told.forEach((name, key) -> refused.put(String.valueOf(name), String.valueOf(key)));
        }
        return refused;
    }
}
