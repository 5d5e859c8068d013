package nl.collectief.examples.eformulier.formulier;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form that is being filled in.
 *
 * @param id part of its address
 * @param formulier key of the form
 * @param taal the language of the citizen
 * @param eigenaar whose it is; see {@link Owner}
 * @param content what was filled in
 * @param versie how many times it was saved
 * @param verzonden whether it was handed in: then nothing of it changes
 */
record Draft(UUID id, String formulier, Locale taal, String eigenaar, Content content, int versie, boolean verzonden) {

    /**
     * What was filled in.
     *
     * @param antwoorden the tree of the answers, in the shapes of formulieren 5
     * @param prefill what a register said when it was begun; empty when it said nothing
     * @param passed numbers of the steps that were passed
     * @param accepted fingerprints of the warnings that were accepted
     */
    record Content(
            Map<String, @Nullable Object> antwoorden,
            Map<String, @Nullable Object> prefill,
            Set<Integer> passed,
            Set<String> accepted) {

        Content {
            passed = Set.copyOf(passed);
            accepted = Set.copyOf(accepted);
        }

        Content withAnswers(Map<String, @Nullable Object> other) {
            return new Content(other, prefill, passed, accepted);
        }

        Content withPassed(Set<Integer> other) {
            return new Content(antwoorden, prefill, other, accepted);
        }

        Content withAccepted(Set<String> other) {
            return new Content(antwoorden, prefill, passed, other);
        }

        @Override
        public String toString() {
            return "Content";
        }
    }

    Draft with(Content other) {
        return new Draft(id, formulier, taal, eigenaar, other, versie, verzonden);
    }

    /** The address of one of its pages. */
    String address(String page) {
        return "/concept/" + id + "/" + page;
    }

    @Override
    public String toString() {
        return "Draft[" + id + ", " + formulier + "]";
    }
}
