package nl.collectief.examples.eformulier.formulier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the templates of fields derive from a question for its HTML. */
public final class FieldMarkup {

    /** Characters that fit in a short field. */
    private static final int FEW = 20;

    private static final String SHORT = "ef-short";
    private static final String TINY = "ef-tiny";

    private FieldMarkup() {}

    /** Value of {@code aria-describedby}: help, example, what is wrong; null when there is nothing of it. */
    public static @Nullable String describedBy(QuestionField field) {
        List<String> ids = new ArrayList<>();
        if (field.wording().help() != null) {
            ids.add(field.id() + "-uitleg");
        }
        if (isExplained(field)) {
            ids.add(field.id() + "-voorbeeld");
        }
        if (!field.messages().isEmpty()) {
            ids.add(field.id() + "-melding");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** Whether its shape is told: by an example, or by the kind of entry. */
    public static boolean isExplained(QuestionField field) {
        return field.wording().example() != null
                || field.kind() == FieldKind.DATE
                || field.kind() == FieldKind.NAME_LIST;
    }

    /** Value of {@code type} of an input. */
    public static String type(QuestionField field) {
        return switch (field.kind()) {
            case EMAIL -> "email";
            case TELEPHONE -> "tel";
            default -> "text";
        };
    }

    /** Value of {@code inputmode}: the keys a telephone shows; null for those of a text. */
    public static @Nullable String inputMode(QuestionField field) {
        return switch (field.kind()) {
            case DIGITS -> "numeric";
            case NUMBER -> field.state().type().equals("getal") ? "numeric" : "decimal";
            case AMOUNT -> "decimal";
            default -> null;
        };
    }

    /** Class for the width that fits the answer; empty for the full width. */
    public static String width(QuestionField field) {
        return switch (field.kind()) {
            case NUMBER, AMOUNT, TIME -> TINY;
            case DATE, TELEPHONE -> SHORT;
            case DIGITS, TEXT -> width(field.state());
            default -> "";
        };
    }

    private static String width(QuestionField.State state) {
        return switch (state.type()) {
            case "postcode", "huisnummer", "huisletter", "toevoeging" -> TINY;
            case "bsn", "kvk", "kenteken", "vestigingsnummer" -> SHORT;
            default -> state.maxLength() > 0 && state.maxLength() <= FEW ? SHORT : "";
        };
    }

    /** Whether it is sent with the step, so that the server knows that it stood on the page. */
    public static boolean isEntered(QuestionField field) {
        return switch (field.kind()) {
            case SECTION, OPTIONAL_SECTION, INFO -> false;
            default -> !field.name().isEmpty();
        };
    }

    /** Whether a browser should look for mistakes in its spelling. */
    public static boolean isProse(QuestionField field) {
        return field.kind() == FieldKind.LONG_TEXT;
    }

    /** Id of the control of the nth choice, from 0; the first is the one a link leads to. */
    public static String choiceId(QuestionField field, int n) {
        return n == 0 ? field.id() : field.id() + "-" + (n + 1);
    }
}
