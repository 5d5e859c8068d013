package nl.collectief.examples.eformulier.formulier;

import java.util.List;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.formulier.QuestionView;
import nl.collectief.core.formulier.Vraagtype;

/** What the buttons inside a step do beside saving it. */
final class StepActions {

    /** Name of the button that adds an item; its value is the pointer of the group. */
    static final String ADD = "toevoegen";

    /** Name of the button that takes away an item or a file; its value is the pointer of that. */
    static final String REMOVE = "verwijderen";

    private StepActions() {}

    /** Whether the step stays after what was asked. */
    static boolean isInside(Posted posted) {
        return posted.has(ADD) || posted.has(REMOVE);
    }

    static void apply(Posted posted, AnswerTree answers, List<QuestionView> questions, Profiel profile) {
        if (posted.has(ADD)) {
            add(questions, posted.one(ADD), answers, profile);
        }
        if (posted.has(REMOVE) && isPart(questions, posted.one(REMOVE))) {
            answers.remove(posted.one(REMOVE));
            answers.tidy();
        }
    }

    /** Id of where to go on: the first question of the item that was added, else the button to add one. */
    static String anchor(Posted posted, AnswerTree answers) {
        if (posted.has(ADD)) {
            return Pointers.id(posted.one(ADD));
        }
        String removed = posted.one(REMOVE);
        return Pointers.id(removed.substring(0, Math.max(0, removed.lastIndexOf('/'))));
    }

    private static void add(List<QuestionView> questions, String name, AnswerTree answers, Profiel profile) {
        for (QuestionView question : questions) {
            if (question.vraag().type() == Vraagtype.GROEP && question.plaats().equals(name)) {
                int most = StepBinding.most(question.vraag(), profile);
                answers.grow(name, Math.min(most, answers.size(name) + 1));
            }
            question.items().forEach(item -> add(item, name, answers, profile));
        }
    }

    /** Whether a place is an item of a group, a document or a file of a list of the step. */
    private static boolean isPart(List<QuestionView> questions, String name) {
        return questions.stream().anyMatch(question -> isPart(question, name));
    }

    private static boolean isPart(QuestionView question, String name) {
        boolean own = switch (question.vraag().type()) {
            case GROEP, BESTANDEN -> name.matches(java.util.regex.Pattern.quote(question.plaats()) + "/[0-9]{1,3}");
            case DOCUMENT -> name.equals(question.plaats());
            default -> false;
        };
        return own || question.items().stream().anyMatch(item -> isPart(item, name));
    }
}
