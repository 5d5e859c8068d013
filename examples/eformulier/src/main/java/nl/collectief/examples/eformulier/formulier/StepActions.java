package nl.collectief.examples.eformulier.formulier;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.formulier.QuestionView;
import nl.collectief.core.formulier.Vraagtype;

/** What the buttons inside a step do beside saving it. */
final class StepActions {

    /** Name of the button that adds an item; its value is the pointer of the group. */
    static final String ADD = "toevoegen";

    /** Name of the button that takes away an item or a file; its value is the pointer of that. */
    static final String REMOVE = "verwijderen";

    private static final Pattern ITEM = Pattern.compile("[0-9]{1,3}");

    private StepActions() {}

    /** Whether the step stays after what was asked. */
    static boolean isInside(Posted posted) {
        return posted.has(ADD) || posted.has(REMOVE) || posted.has(Relatives.TAKE);
    }

    static void apply(Posted posted, AnswerTree answers, List<QuestionView> questions, Profiel profile) {
        if (posted.has(ADD)) {
            add(questions, posted.one(ADD), answers, profile);
        }
        String removed = posted.one(REMOVE);
        if (isDocument(questions, removed)) {
            StoredFiles.removeFile(answers, removed);
        } else if (isItem(questions, removed)) {
            answers.remove(removed);
        }
    }

    /** Id of where to go on: the button that adds an item, or the upload. */
    static String anchor(Posted posted) {
        if (posted.has(ADD) || posted.has(Relatives.TAKE)) {
            return Pointers.id(posted.one(posted.has(ADD) ? ADD : Relatives.TAKE));
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

    private static boolean isDocument(List<QuestionView> questions, String name) {
        return any(
                questions, question -> question.vraag().type() == Vraagtype.DOCUMENT && name.equals(question.plaats()));
    }

    /** Whether a place is an item of a group, or a file of a list. */
    private static boolean isItem(List<QuestionView> questions, String name) {
        int end = name.lastIndexOf('/');
        String list = end < 0 ? "" : name.substring(0, end);
        return ITEM.matcher(name.substring(end + 1)).matches()
                && any(questions, question -> isList(question.vraag().type()) && list.equals(question.plaats()));
    }

    private static boolean isList(Vraagtype type) {
        return type == Vraagtype.GROEP || type == Vraagtype.BESTANDEN;
    }

    private static boolean any(List<QuestionView> questions, Predicate<QuestionView> test) {
        return questions.stream()
                .anyMatch(question ->
                        test.test(question) || question.items().stream().anyMatch(item -> any(item, test)));
    }
}
