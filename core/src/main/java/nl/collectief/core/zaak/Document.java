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
 * @param inhoud its bytes
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
        Inhoud inhoud) {

    @Override
    public String toString() {
        return "Document[" + soort.code() + "]";
    }
}
