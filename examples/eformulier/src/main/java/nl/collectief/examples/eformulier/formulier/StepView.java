package nl.collectief.examples.eformulier.formulier;

import java.util.List;
import nl.collectief.examples.eformulier.formulier.QuestionField.Choice;
import nl.collectief.examples.eformulier.formulier.QuestionField.Message;
import nl.collectief.examples.eformulier.web.Link;
import nl.collectief.examples.eformulier.web.Progress;
import org.jspecify.annotations.Nullable;

/**
 * One step as a page shows it.
 *
 * @param heading title of the block
 * @param form title of the form
 * @param progress how far someone is
 * @param fields its questions
 * @param notices what went wrong, is doubtful, or must be told on top
 * @param lists the lists of names its questions choose from
 * @param derived what follows from the answers so far
 * @param technical what the browser sends along or computes with
 */
public record StepView(
        String heading,
        String form,
        Progress progress,
        List<QuestionField> fields,
        Notices notices,
        List<NameList> lists,
        List<Derived> derived,
        Technical technical) {

    /**
     * What stands on top of the step.
     *
     * @param errors what stands in the way, each with the field to repair
     * @param warnings what must be accepted before going on
     * @param accept fingerprints of those warnings, sent along as {@code aanvaard}
     * @param news texts of what happened: new questions, a change in another tab, a file that was refused
     */
    public record Notices(List<Link> errors, List<Message> warnings, List<String> accept, List<String> news) {}

    /**
     * A list of names.
     *
     * @param id id of its datalist
     * @param choices code and name
     */
    public record NameList(String id, List<Choice> choices) {}

    /**
     * Something that follows from the answers.
     *
     * @param label what it is
     * @param value what it comes to, in words
     */
    public record Derived(String label, String value) {
        @Override
        public String toString() {
            return "Derived[" + label + "]";
        }
    }

    /**
     * What the browser needs beside the words.
     *
     * @param action address the step is sent to
     * @param back address of the step before, or null on the first
     * @param version what the answers of this step were when the page was made, sent along as {@code versie}
     * @param answers JSON of the answers outside this step that its conditions look at
     * @param upload whether there is a file to send
     */
    public record Technical(String action, @Nullable String back, String version, String answers, boolean upload) {
        @Override
        public String toString() {
            return "Technical[" + action + "]";
        }
    }

    @Override
    public String toString() {
        return "StepView[" + heading + "]";
    }
}
