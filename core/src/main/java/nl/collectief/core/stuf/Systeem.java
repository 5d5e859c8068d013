package nl.collectief.core.stuf;

import org.jspecify.annotations.Nullable;

/**
 * A sender or receiver of messages, as the two have agreed to call each other. Source: StUF 03.01 type Systeem.
 *
 * @param organisatie gemeentecode or name, at most 200 characters; null is left out
 * @param applicatie 3 to 50 characters
 * @param administratie at most 50 characters; null is left out
 * @param gebruiker at most 100 characters; null is left out
 */
public record Systeem(
        @Nullable String organisatie,
        String applicatie,
        @Nullable String administratie,
        @Nullable String gebruiker) {

    /** An application of an organisation. */
    public static Systeem van(String organisatie, String applicatie) {
        return new Systeem(organisatie, applicatie, null, null);
    }
}
