package nl.collectief.examples.eformulier.formulier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers as they are read back.
 *
 * @param parts one for each step
 */
public record AnswersView(List<Part> parts) {

    /**
     * The answers of one step.
     *
     * @param heading title of the step
     * @param href the step itself; null when nothing can be changed any more
     * @param rows its answers
     */
    public record Part(String heading, @Nullable String href, List<Row> rows) {
        @Override
        public String toString() {
            return "Part[" + heading + "]";
        }
    }

    /**
     * One answer.
     *
     * @param label what was asked
     * @param lines what was answered, in words; none for a row that only stands above others
     * @param href its question; null when nothing can be changed any more
     */
    public record Row(
            String label, List<String> lines, @Nullable String href) {

        /** Whether it stands above the rows of an item or an object. */
        public boolean isHeading() {
            return lines.isEmpty();
        }

        @Override
        public String toString() {
            return "Row[" + label + "]";
        }
    }

    @Override
    public String toString() {
        return "AnswersView";
    }
}
