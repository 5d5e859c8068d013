package nl.collectief.core.aanvraag;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A document whose file comes with a request.
 *
 * @param plaats JSON pointer to it, from the answers
 * @param soort code of its kind: of the request, else of its question; empty when neither says
 * @param document as the request names it
 */
public record Attachment(String plaats, String soort, Document document) {

    private static final String ANDERS = "application/octet-stream";
    private static final Map<String, String> MEDIATYPEN = Map.of(
            "pdf", "application/pdf",
            "gif", "image/gif",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "doc", "application/msword",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    /** The id under which its content is handed over ({@link Indiening#inhoud}): its own, else its place. */
    public String id() {
        return Objects.requireNonNullElse(document.id(), plaats);
    }

    /** Name of its file; empty when the request gives none. */
    public String bestandsnaam() {
        return Objects.requireNonNullElse(document.bestandsnaam(), "");
    }

    /** Its media type: as the request says, else by the extension of its file. */
    public String mediatype() {
        String gezegd = document.mediatype();
        String extensie = bestandsnaam().substring(bestandsnaam().lastIndexOf('.') + 1);
        return gezegd != null ? gezegd : MEDIATYPEN.getOrDefault(extensie.toLowerCase(Locale.ROOT), ANDERS);
    }

    @Override
    public String toString() {
        return "Attachment[" + plaats + "]";
    }
}
