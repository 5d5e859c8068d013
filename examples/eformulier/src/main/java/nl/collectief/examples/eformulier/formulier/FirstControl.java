package nl.collectief.examples.eformulier.formulier;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a link to a question leads: its control, or the first one in it. */
final class FirstControl {

    private FirstControl() {}

    /** Id of the control of a question; of the page itself when it is not there. */
    static String of(List<QuestionField> fields, String name) {
        return Objects.requireNonNullElse(find(fields, name), "inhoud");
    }

    private static @Nullable String find(List<QuestionField> fields, String name) {
        for (QuestionField field : fields) {
            String id = field.name().equals(name) ? first(field) : find(field.fields(), name);
            for (int i = 0; id == null && i < field.items().size(); i++) {
                id = find(field.items().get(i).fields(), name);
            }
            if (id != null) {
                return id;
            }
        }
        return null;
    }

    /** Of what holds questions the first of them that is asked. */
    private static String first(QuestionField field) {
        List<QuestionField> inside = switch (field.kind()) {
            case GROUP ->
                field.items().isEmpty() ? List.of() : field.items().get(0).fields();
            case SECTION, OPTIONAL_SECTION -> field.fields();
            default -> List.of();
        };
        return inside.stream()
                .filter(part -> part.state().asked() && part.kind() != FieldKind.INFO)
                .findFirst()
                .map(FirstControl::first)
                .orElse(field.id());
    }
}
