package nl.collectief.examples.eformulier.formulier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.formulier.QuestionView;
import org.jspecify.annotations.Nullable;

/**
 * What the conditions of a step look at and no control of it tells, for a browser that judges them while someone types:
 * the answers of other steps, and what the login told.
 */
final class OtherAnswers {

    private OtherAnswers() {}

    /** A flat object: path of each variable to its value; nothing that no condition looks at. */
    static String json(List<QuestionView> questions, AnswerTree asked, Profiel profile) {
        Set<String> variables = new TreeSet<>();
        collect(questions, variables);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String variable : variables) {
            String place = Pointers.of(variable);
            boolean own = !Login.isFixed(place, asked)
                    && questions.stream().anyMatch(question -> question.plaats().equals(place));
            Object value = variable.startsWith("profiel.") ? profile.waarde(variable.substring(8)) : asked.get(place);
            if (!own && isPlain(value)) {
                values.put(variable, value);
            }
        }
        return Trees.write(values);
    }

    private static boolean isPlain(@Nullable Object value) {
        return value != null && !(value instanceof Map);
    }

    private static void collect(List<QuestionView> questions, Set<String> variables) {
        for (QuestionView question : questions) {
            question.vraag().zichtbaarAls().variabelen().stream()
                    .filter(variable -> !variable.startsWith("item."))
                    .forEach(variables::add);
            question.items().forEach(item -> collect(item, variables));
        }
    }
}
