package nl.collectief.core.zaak;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A status of a case, as the zaaktype of the municipality numbers it.
 *
 * @param volgnummer 1 to 9999
 * @param omschrijving 1 to 80 characters
 * @param toelichting 1 to 1000 characters, or null
 * @param gezetOp the moment it was reached
 */
public record Status(
        int volgnummer, String omschrijving, @Nullable String toelichting, Instant gezetOp) {

    @Override
    public String toString() {
        return "Status[" + volgnummer + "]";
    }
}
