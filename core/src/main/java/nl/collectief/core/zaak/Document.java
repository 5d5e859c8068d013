package nl.collectief.core.zaak;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of a case. Source: messages 1.6.
 *
 * @param titel 1 to 200 characters
 * @param soort its kind
 * @param beschrijving 1 to 1000 characters, or null
 * @param bestandsnaam base name of 1 to 255 characters, without path, control characters or leading dot
 * @param mediatype {@code type/subtype} in lower case, 3 to 85 characters
 * @param taal ISO 639-2, three letters
 * @param vertrouwelijkheid who may see it
 * @param creatiedatum the day it was made
 * @param ontvangstdatum the day it was received, or null
 * @param auteur 1 to 200 characters
 * @param claim what the request says of the bytes; null for a piece the sender made, such as the form itself
 * @param inhoud its bytes; null when they were not handed over, which the checker tells (ZDS-B13)
 */
public record Document(
        String titel,
        DocumentSoort soort,
        @Nullable String beschrijving,
        String bestandsnaam,
        String mediatype,
        String taal,
        Vertrouwelijkheid vertrouwelijkheid,
        LocalDate creatiedatum,
        @Nullable LocalDate ontvangstdatum,
        String auteur,
        @Nullable Claim claim,
        @Nullable Inhoud inhoud) {

    /**
     * What a request says of the bytes of a document before they are seen.
     *
     * @param lengte number of bytes
     * @param sha256 SHA-256 of the bytes, 64 lower case hexadecimal digits; null when the request does not say
     */
    public record Claim(long lengte, @Nullable String sha256) {}

    @Override
    public String toString() {
        return "Document[" + soort.code() + "]";
    }
}
