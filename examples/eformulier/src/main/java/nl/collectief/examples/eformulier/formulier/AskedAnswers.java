package nl.collectief.examples.eformulier.formulier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.collectief.core.formulier.BlockView;
import nl.collectief.core.formulier.QuestionView;
import nl.collectief.core.formulier.QuestionView.Stand;

/**
 * The answers to what is asked. A draft keeps what was answered before a question fell away, so that it is there again
 * when the question comes back; it is not judged, shown or handed in.
 */
final class AskedAnswers {

    private final Set<String> asked = new HashSet<>();
    private final List<String> hidden = new ArrayList<>();

    private AskedAnswers() {}

    static AnswerTree of(AnswerTree answers, List<BlockView> blocks) {
        AskedAnswers found = new AskedAnswers();
        blocks.forEach(block -> found.sort(block.vragen()));
        AnswerTree left = new AnswerTree(answers.root());
        // two questions may fill one property: the one that is asked has it
        found.hidden.stream().filter(place -> !found.asked.contains(place)).forEach(left::remove);
        return left.tidy();
    }

    private void sort(List<QuestionView> questions) {
        for (QuestionView question : questions) {
            if (question.vraag().type().heeftAntwoord()) {
                if (question.stand() == Stand.VERBORGEN) {
                    hidden.add(question.plaats());
                } else {
                    asked.add(question.plaats());
                }
                question.items().forEach(this::sort);
            }
        }
    }
}
