package nl.collectief.examples.eformulier.indiening;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A request that was judged without fout and is handed in.
 *
 * @param concept the draft it was; handed in twice, it is the same submission
 * @param formulier key of the form
 * @param taal the language of the citizen
 * @param ontvangen the moment of receipt, as it stands in the envelope
 * @param json the whole envelope, UTF-8 JSON
 * @param bijlagen the upload of each attached document, by document id
 */
public record Submission(
        UUID concept, String formulier, Locale taal, Instant ontvangen, String json, Map<String, UUID> bijlagen) {

    @Override
    public String toString() {
        return "Submission[" + formulier + "]";
    }
}
