package nl.collectief.examples.eformulier.login;

import java.io.Serializable;
import nl.collectief.core.aanvraag.Inlogmiddel;
import org.jspecify.annotations.Nullable;

/**
 * Who fills in, as the means of login told.
 *
 * @param middel the means; {@code BSN} and {@code KVK} are 'without login': nothing is told
 * @param niveau level of assurance, a code of {@code betrouwbaarheidsniveau}; null when not told
 * @param burgerservicenummer of who logged in with DigiD, else null
 * @param kvkNummer of the company that logged in with eHerkenning, else null
 * @param vestigingsnummer of its branch, or null
 */
public record Identity(
        Inlogmiddel middel,
        @Nullable String niveau,
        @Nullable String burgerservicenummer,
        @Nullable String kvkNummer,
        @Nullable String vestigingsnummer)
        implements Serializable {

    @Override
    public String toString() {
        return "Identity[" + middel + "]";
    }
}
