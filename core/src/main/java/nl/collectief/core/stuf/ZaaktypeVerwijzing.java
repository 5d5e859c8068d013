package nl.collectief.core.stuf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The zaaktype in the catalogue of the municipality.
 *
 * @param code 1 to 10 characters
 * @param omschrijving 1 to 80 characters, or null
 * @param ingangsdatum the day this version of it began; only read by a dialect that asks it
 */
public record ZaaktypeVerwijzing(
        String code,
        @Nullable String omschrijving,
        @Nullable LocalDate ingangsdatum) {

    /** A zaaktype by its code alone. */
    public static ZaaktypeVerwijzing van(String code) {
        return new ZaaktypeVerwijzing(code, null, null);
    }
}
