package nl.collectief.core.stuf;

import org.jspecify.annotations.Nullable;

/**
 * One extraElement as it will be written.
 *
 * @param plaats JSON pointer of what it says in the case
 * @param naam its name on the wire
 * @param waarde its text; null is known to be unknown
 * @param indicatie D or M for an incomplete date, else null
 */
record ExtraElement(
        String plaats,
        String naam,
        @Nullable String waarde,
        @Nullable String indicatie) {

    static ExtraElement van(String plaats, String naam, String waarde) {
        return new ExtraElement(plaats, naam, waarde, null);
    }
}
