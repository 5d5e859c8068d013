package nl.collectief.examples.eformulier.formulier;

import java.util.List;
import nl.collectief.core.formulier.QuestionView;
import nl.collectief.core.formulier.Vraagtype;

/** Shows of a group that must be answered a first item, so that nobody has to ask for it. */
record FirstItems(Forms forms, Draft draft, int step) {

    /** The questions of the step; the answers get the empty items. */
    List<QuestionView> questions(AnswerTree answers) {
        List<QuestionView> questions = read(answers);
        while (grow(questions, answers)) {
            questions = read(answers);
        }
        return questions;
    }

    private List<QuestionView> read(AnswerTree answers) {
        return forms.blocks(draft, answers).get(step - 1).vragen();
    }

    /** Whether an item was added. */
    private static boolean grow(List<QuestionView> questions, AnswerTree answers) {
        boolean grown = false;
        for (QuestionView question : questions) {
            boolean first = question.vraag().type() == Vraagtype.GROEP
                    && question.verplicht()
                    && question.isGevraagd()
                    && answers.size(question.plaats()) == 0;
            if (first) {
                answers.grow(question.plaats(), 1);
                grown = true;
            }
            for (List<QuestionView> item : question.items()) {
                grown |= grow(item, answers);
            }
        }
        return grown;
    }
}
