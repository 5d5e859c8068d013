package nl.collectief.core.formulier;

import java.util.List;

/**
 * One question as it stands over a set of answers: what a page shows.
 *
 * @param vraag the question
 * @param plaats JSON pointer to its answer, from {@code antwoorden}; empty when it carries none
 * @param stand whether it is asked
 * @param verplicht whether an answer is required while it is asked
 * @param items of a group, the questions of each item that was given; empty for every other type
 */
public record QuestionView(Vraag vraag, String plaats, Stand stand, boolean verplicht, List<List<QuestionView>> items) {

    /** Whether a question is asked. */
    public enum Stand {
        /** It is asked. */
        GEVRAAGD,
        /** It is not asked: its condition or that of something around it does not hold. */
        VERBORGEN,
        /** It cannot be told, as its condition looks at an answer that cannot be used. */
        ONBESLIST;

        static Stand van(Plan.Guard blik, Scope kader) {
            if (kader.isOnbeslist(blik)) {
                return ONBESLIST;
            }
            return kader.geldt(blik) ? GEVRAAGD : VERBORGEN;
        }
    }

    /** Whether it is asked. */
    public boolean isGevraagd() {
        return stand == Stand.GEVRAAGD;
    }
}
