package nl.collectief.examples.eformulier.formulier;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.collectief.core.formulier.BlockView;
import nl.collectief.core.validation.Finding;
import nl.collectief.core.validation.Report;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it was judged.
 *
 * @param report the verdict
 * @param blocks every block with its questions
 * @param asked the answers that were judged
 */
record Judgement(Report<?> report, List<BlockView> blocks, AnswerTree asked) {

    /** The steps to go through. */
    List<Step> steps() {
        return Step.of(blocks);
    }

    /** Where its findings stand on the pages. */
    List<Placed> placed() {
        return report.findings().stream().map(finding -> place(finding)).toList();
    }

    /** The findings at the questions of a step. */
    List<Placed> placed(Step step) {
        return placed().stream().filter(found -> found.step() == step.number()).toList();
    }

    /** The findings that only warn. */
    List<Placed> warnings() {
        return placed().stream().filter(found -> !found.finding().isFout()).toList();
    }

    /**
     * What a warning is known by once it is accepted: its rule, its place, what it says and the answers it was about;
     * with other answers it must be accepted again.
     */
    String fingerprint(Placed found) {
        Finding finding = found.finding();
        String block = found.step() == 0 ? Trees.write(asked.root()) : Trees.write(answers(found.step()));
        String all = String.join(
                "\n", finding.id(), finding.plaats(), new TreeMap<>(finding.argumenten()).toString(), block);
        return Digests.of(all).substring(0, 32);
    }

    private List<@Nullable Object> answers(int step) {
        List<@Nullable Object> answers = new ArrayList<>();
        blocks.get(step - 1).vragen().stream()
                .filter(question -> question.vraag().type().heeftAntwoord())
                .forEach(question -> answers.add(asked.get(question.plaats())));
        return answers;
    }

    /**
     * A finding with its place on the pages.
     *
     * @param finding the finding
     * @param step number of the step its question stands on; 0 for none
     * @param field name of the question it is shown at; empty for none
     */
    record Placed(Finding finding, int step, String field) {}

    private Placed place(Finding finding) {
        return FindingPlace.in(blocks, finding);
    }

    @Override
    public String toString() {
        return "Judgement[" + report + "]";
    }
}
