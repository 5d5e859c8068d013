package nl.collectief.examples.eformulier.formulier;

import java.util.List;
import nl.collectief.core.formulier.BlockView;
import nl.collectief.core.formulier.QuestionView;
import nl.collectief.core.formulier.QuestionView.Stand;
import nl.collectief.core.validation.Finding;
import nl.collectief.examples.eformulier.formulier.Judgement.Placed;

/**
 * Finds the question a finding is shown at: the one it points at, else the one whose answer it points into, else the
 * first one below its place.
 */
final class FindingPlace {

    private final String place;
    private int step;
    private String field = "";
    private int rank;

    private FindingPlace(String place) {
        this.place = place;
    }

    static Placed in(List<BlockView> blocks, Finding finding) {
        FindingPlace search = new FindingPlace(finding.plaats());
        for (int i = 0; i < blocks.size() && !finding.plaats().isEmpty(); i++) {
            search.look(blocks.get(i).vragen(), i + 1);
        }
        return new Placed(finding, search.step, search.field);
    }

    private void look(List<QuestionView> questions, int number) {
        for (QuestionView question : questions) {
            if (!question.plaats().isEmpty()) {
                int found = rank(question);
                if (found > rank) {
                    rank = found;
                    step = number;
                    field = question.plaats();
                }
                question.items().forEach(item -> look(item, number));
            }
        }
    }

    /** The longer the part of the place that is a question's own, the better; a question below it is better than none. */
    private int rank(QuestionView question) {
        String own = question.plaats();
        int asked = question.stand() == Stand.GEVRAAGD ? 1 : 0;
        if (Pointers.isIn(place, own)) {
            return 4 + 2 * own.length() + asked;
        }
        return Pointers.isIn(own, place) ? 2 + asked : 0;
    }
}
