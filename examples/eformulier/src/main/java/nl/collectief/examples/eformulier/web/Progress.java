package nl.collectief.examples.eformulier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far someone is.
 *
 * @param steps all steps in order; the last is the overview
 */
public record Progress(List<Step> steps) {

    /** What is known of a step. */
    public enum State {
        /** Filled in. */
        DONE,
        /** The one on this page. */
        CURRENT,
        /** Still to come. */
        TO_DO
    }

    /**
     * One step.
     *
     * @param title its heading
     * @param href where to go back to; null when it cannot be reached yet
     * @param state what is known of it
     */
    public record Step(String title, @Nullable String href, State state) {}

    /** Number of the step on this page, from 1; 0 when it is none of them. */
    public int number() {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).state == State.CURRENT) {
                return i + 1;
            }
        }
        return 0;
    }
}
