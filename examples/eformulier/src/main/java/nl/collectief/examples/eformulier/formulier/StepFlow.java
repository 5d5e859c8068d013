package nl.collectief.examples.eformulier.formulier;

import java.util.Optional;

/**
 * Where a step that was sent leads.
 *
 * @param draft the draft as it is saved
 * @param address the page that comes next
 */
record StepFlow(Draft draft, String address) {

    /** Name of the button that was pressed; without it the step goes on. */
    static final String ACTION = "actie";

    private static final String LATER = "later";
    private static final String BACK = "terug";
    private static final String LANGUAGE = "taal";

    static StepFlow of(StepSave save, StepSave.Sent sent) {
        int step = sent.step();
        Posted posted = sent.posted();
        Draft draft = save.after();
        String here = draft.address("stap/" + step);
        if (posted.has(LANGUAGE)) {
            return new StepFlow(draft, here);
        }
        if (StepActions.isInside(posted)) {
            return new StepFlow(draft, here + "#" + StepActions.anchor(posted));
        }
        return switch (posted.one(ACTION)) {
            case LATER -> new StepFlow(draft, draft.address("bewaard"));
            case BACK ->
                new StepFlow(
                        draft,
                        Step.before(save.judgement().steps(), step)
                                .map(before -> draft.address("stap/" + before.number()))
                                .orElse(here));
            default -> on(save, sent);
        };
    }

    private static StepFlow on(StepSave save, StepSave.Sent sent) {
        int step = sent.step();
        Draft draft = save.after();
        String here = draft.address("stap/" + step);
        if (!save.appeared(step, sent.posted()).isEmpty()) {
            return new StepFlow(draft, here + "?nieuw");
        }
        if (!save.inTheWay(step).isEmpty() || !sent.arrivals().refused().isEmpty()) {
            return new StepFlow(draft, here + "?controle");
        }
        Optional<Step> after = Step.after(save.judgement().steps(), step);
        String next =
                after.map(there -> draft.address("stap/" + there.number())).orElse(draft.address("overzicht"));
        return new StepFlow(save.passed(step), next);
    }
}
