package nl.collectief.core.formulier;

import java.util.List;

/**
 * One block as it stands over a set of answers: what a page shows.
 *
 * @param blok the block
 * @param stand whether it is asked
 * @param vragen all its questions in order, also those that are not asked
 */
public record BlockView(Blok blok, QuestionView.Stand stand, List<QuestionView> vragen) {

    /** Whether the block is asked and holds a question that is. */
    public boolean isGevraagd() {
        return stand == QuestionView.Stand.GEVRAAGD && vragen.stream().anyMatch(QuestionView::isGevraagd);
    }
}
