package nl.collectief.examples.eformulier.formulier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.core.Normalisation;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form as they were sent: bounded in number and length, without space around them and with one kind of
 * line end.
 */
final class Posted {

    /** Name of the field that tells which questions stood on the page; what stood there and is not sent is empty. */
    static final String PRESENT = "_vraag";

    private static final Set<String> BUTTONS =
            Set.of(StepActions.ADD, StepActions.REMOVE, Relatives.TAKE, StepSave.ACCEPTED);
    private static final int MAX_VALUES = 200;

    private final Map<String, String[]> fields;
    private final Set<String> present;

    Posted(Map<String, String[]> fields) {
        this.fields = fields;
        this.present =
                Arrays.stream(fields.getOrDefault(PRESENT, new String[0])).collect(Collectors.toSet());
    }

    static Posted of(HttpServletRequest request) {
        return new Posted(request.getParameterMap());
    }

    /** The same without what is done by a button or a tick beside the questions. */
    Posted onlyTyped() {
        Map<String, String[]> typed = new HashMap<>(fields);
        typed.keySet().removeIf(name -> BUTTONS.contains(name) || name.endsWith(Relatives.TICKED));
        return new Posted(typed);
    }

    /** Whether a question stood on the page. */
    boolean isPresent(String pointer) {
        return present.contains(pointer);
    }

    /** Whether any field of a name was sent. */
    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** The text of a field; empty when it was not sent. */
    String one(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** The texts of a field that are not empty. */
    List<String> all(String name) {
        return Stream.of(fields.getOrDefault(name, new String[0]))
                .limit(MAX_VALUES)
                .map(Posted::clean)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A whole number from 0, not above a bound; the bound for what is more, 0 for what is none. */
    int count(String name, int most) {
        String text = one(name);
        if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        return text.length() > 4 ? most : Math.min(most, Integer.parseInt(text));
    }

    /** Nobody types more than the library reads of one answer; the judge says that it is too long. */
    private static String clean(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String bounded = text.length() > Normalisation.MAX_LENGTH ? text.substring(0, Normalisation.MAX_LENGTH) : text;
        return Normalisation.trim(bounded.replace("\r\n", "\n"));
    }
}
