package nl.collectief.examples.eformulier.formulier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question as a page shows it; also a part of one, such as the time of a date with time.
 *
 * @param name name of its form field: the JSON pointer of its answer; empty when it carries none
 * @param id id of the control that is focused first; empty when there is no control
 * @param kind how it is entered
 * @param wording its words
 * @param state how it stands
 * @param entry what was typed
 * @param choices what can be chosen
 * @param messages what is wrong or doubtful about it
 * @param fields the questions of a section, or the parts of a question of kind {@code PARTS}, {@code FILE}
 * @param items the items of a group
 */
public record QuestionField(
        String name,
        String id,
        FieldKind kind,
        Wording wording,
        State state,
        Entry entry,
        List<Choice> choices,
        List<Message> messages,
        List<QuestionField> fields,
        List<Item> items) {

    /**
     * The words of a question.
     *
     * @param label what is asked
     * @param help what helps to answer, or null
     * @param example a right answer, or null
     * @param autocomplete what a browser may fill in, a token of HTML, or null
     */
    public record Wording(
            String label,
            @Nullable String help,
            @Nullable String example,
            @Nullable String autocomplete) {}

    /**
     * How a question stands.
     *
     * @param type the type of the question, a token of formulieren 5
     * @param required whether an answer is required while it is asked
     * @param asked whether it is asked; if not it stands in a template, out of sight
     * @param condition when it is asked: JsonLogic as JSON; {@code true} is always
     * @param maxLength most characters; 0 is no bound
     */
    public record State(String type, boolean required, boolean asked, String condition, int maxLength) {}

    /**
     * What was typed.
     *
     * @param values as typed; of a tick or several choices the codes
     * @param elsewhere what another tab saved in the meantime, in words; null when nothing did
     * @param list id of the list of names to choose from, or null
     * @param files the files that were added
     */
    public record Entry(
            List<String> values,
            @Nullable String elsewhere,
            @Nullable String list,
            List<StoredFile> files) {

        /** Nothing typed. */
        public static final Entry EMPTY = new Entry(List.of(), null, null, List.of());

        @Override
        public String toString() {
            return "Entry[" + values.size() + "]";
        }
    }

    /**
     * One choice.
     *
     * @param code what is sent
     * @param text what is shown
     */
    public record Choice(String code, String text) {}

    /**
     * What is wrong or doubtful.
     *
     * @param error whether it stands in the way; if not it only warns
     * @param text the sentence
     * @param explanation a second sentence, or null
     */
    public record Message(
            boolean error, String text, @Nullable String explanation) {}

    /**
     * One item of a group.
     *
     * @param name JSON pointer of the item
     * @param number from 1
     * @param fields its questions
     */
    public record Item(String name, int number, List<QuestionField> fields) {}

    /**
     * A file that was added.
     *
     * @param name JSON pointer of its document: the value of the button that removes it
     * @param fileName its name
     * @param size how large it is, in words
     */
    public record StoredFile(String name, String fileName, String size) {
        @Override
        public String toString() {
            return "StoredFile[" + name + "]";
        }
    }

    /** The value of a question with one value; empty when there is none. */
    public String value() {
        return entry.values().isEmpty() ? "" : entry.values().get(0);
    }

    /** Whether a code was chosen. */
    public boolean isChosen(String code) {
        return entry.values().contains(code);
    }

    /** Whether something about it stands in the way. */
    public boolean hasErrors() {
        return messages.stream().anyMatch(Message::error);
    }

    /** Whether something stands in the way of it or of what lies in it, or something was entered there. */
    public boolean isInUse() {
        return !messages.isEmpty()
                || !entry.values().isEmpty()
                || !entry.files().isEmpty()
                || !items.isEmpty()
                || fields.stream().anyMatch(QuestionField::isInUse);
    }

    @Override
    public String toString() {
        return "QuestionField[" + name + "]";
    }
}
