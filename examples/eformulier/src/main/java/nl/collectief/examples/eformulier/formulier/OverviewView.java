package nl.collectief.examples.eformulier.formulier;

import java.util.List;
import nl.collectief.examples.eformulier.formulier.QuestionField.Message;
import nl.collectief.examples.eformulier.formulier.StepView.Derived;
import nl.collectief.examples.eformulier.web.Link;
import nl.collectief.examples.eformulier.web.Progress;
import org.jspecify.annotations.Nullable;

/**
 * All answers before they are handed in.
 *
 * @param form title of the form
 * @param progress how far someone is
 * @param answers the answers
 * @param errors what stands in the way, each with the question to repair
 * @param warnings what must be accepted by handing in
 * @param accept fingerprints of those warnings, sent along as {@code aanvaard}
 * @param derived what follows from the answers
 * @param address where to hand in, and where to go back to
 */
public record OverviewView(
        String form,
        Progress progress,
        AnswersView answers,
        List<Link> errors,
        List<Message> warnings,
        List<String> accept,
        List<Derived> derived,
        Address address) {

    /**
     * Where to go from here.
     *
     * @param send where it is handed in
     * @param back the last step, or null when there is none
     */
    public record Address(String send, @Nullable String back) {}

    @Override
    public String toString() {
        return "OverviewView[" + form + "]";
    }
}
