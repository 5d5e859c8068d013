package nl.collectief.examples.eformulier.formulier;

import java.util.ArrayList;
import java.util.List;
import nl.collectief.examples.eformulier.web.Progress;
import nl.collectief.examples.eformulier.web.Progress.State;
import nl.collectief.examples.eformulier.web.Words;
import org.jspecify.annotations.Nullable;

/** How far a draft is. */
final class FormProgress {

    /** Number of the overview among the steps. */
    static final int OVERVIEW = 0;

    private FormProgress() {}

    static Progress at(int number, Draft draft, Judgement judgement, Words words) {
        List<Progress.Step> steps = new ArrayList<>();
        for (Step step : judgement.steps()) {
            String title = step.block().blok().titel().in(words.language());
            boolean passed = draft.content().passed().contains(step.number());
            String href = passed ? draft.address("stap/" + step.number()) : null;
            steps.add(new Progress.Step(title, href, state(step.number() == number, passed)));
        }
        boolean all = judgement.steps().stream()
                .allMatch(step -> draft.content().passed().contains(step.number()));
        @Nullable String overview = all ? draft.address("overzicht") : null;
        steps.add(new Progress.Step(words.text("overview.title"), overview, state(number == OVERVIEW, false)));
        return new Progress(steps);
    }

    private static State state(boolean current, boolean passed) {
        return current ? State.CURRENT : passed ? State.DONE : State.TO_DO;
    }
}
