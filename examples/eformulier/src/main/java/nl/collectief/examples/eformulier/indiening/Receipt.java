package nl.collectief.examples.eformulier.indiening;

import java.time.Instant;
import java.util.Locale;

/**
 * What was handed in, to show it again to who handed it in.
 *
 * @param referentie the number the citizen sees, {@code [A-Za-z0-9-]{1,40}}
 * @param formulier key of the form
 * @param taal the language of the citizen
 * @param ontvangen the moment of receipt
 * @param json the whole envelope, UTF-8 JSON
 */
public record Receipt(String referentie, String formulier, Locale taal, Instant ontvangen, String json) {

    @Override
    public String toString() {
        return "Receipt[" + referentie + "]";
    }
}
