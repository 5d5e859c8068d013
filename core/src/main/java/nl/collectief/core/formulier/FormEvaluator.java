package nl.collectief.core.formulier;

import java.util.List;
import nl.collectief.core.aanvraag.Attachment;
import nl.collectief.core.aanvraag.Ontvangst;
import org.jspecify.annotations.Nullable;

/**
 * Judges answers by the form alone: the one evaluator of form rules, for every service.
 *
 * <p>The answers may be a record or a map; both are read the same way. One pass, top down:
 *
 * <ul>
 *   <li>a question is asked when the conditions of its block and its own hold over the answers above it; answers to
 *       questions that are not asked count as not given;
 *   <li>hidden and answered, or asked, required and empty: one finding, and nothing else about that value;
 *   <li>a wrong shape silences the other rules of that value; a question whose condition looks at a wrong shape or code
 *       is undecided: not judged, and undecided for what follows.
 * </ul>
 */
public final class FormEvaluator {

    private final Plan plan;

    private FormEvaluator(Plan plan) {
        this.plan = plan;
    }

    /**
     * Prepares a form for judging.
     *
     * @throws IllegalArgumentException when a condition looks at a property that no question above it has
     */
    public static FormEvaluator van(Formulier formulier) {
        return new FormEvaluator(new Plan(formulier));
    }

    /** The form it judges by. */
    public Formulier formulier() {
        return plan.formulier;
    }

    /**
     * Judges answers.
     *
     * @param antwoorden a record, a map, or null for no answers; anything else is one finding at the root
     * @param ontvangst 'now' and the municipal profile
     */
    public FormVerdict toets(@Nullable Object antwoorden, Ontvangst ontvangst) {
        return new Evaluation(plan, ontvangst).uitslag(antwoorden);
    }

    /**
     * The form as it stands over answers: of every block and question whether it is asked and required. By the same
     * conditions as {@link #toets}, so that a page and a judge cannot disagree.
     *
     * @param antwoorden a record, a map, or null for no answers; anything else counts as none
     * @param ontvangst 'now' and the municipal profile
     */
    public List<BlockView> beeld(@Nullable Object antwoorden, Ontvangst ontvangst) {
        return new Evaluation(plan, ontvangst).beeld(antwoorden);
    }

    /**
     * The documents whose file comes with a request, in the order of the form.
     *
     * @param antwoorden as {@link #toets} takes them
     */
    public List<Attachment> bijgevoegd(@Nullable Object antwoorden) {
        return AttachmentFinder.in(plan.formulier, antwoorden);
    }

    /** Where a JSON pointer stands in the order of the form. */
    public Position positie(String plaats) {
        return plan.namen.zoek(plaats).positie();
    }

    /** The number of the question a JSON pointer stands at, or of the first below it; null when there is none. */
    public @Nullable String vraag(String plaats) {
        return plan.namen.zoek(plaats).nummer();
    }

    /** Every rule the form holds, question by question. */
    public List<FormRule> regels() {
        return FormRule.van(plan.formulier);
    }
}
