package nl.collectief.examples.eformulier.formulier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.collectief.core.aanvraag.Attachment;
import nl.collectief.core.validation.Report;

/** The files that belong to a request: a document is named by its upload. */
final class Attachments {

    private Attachments() {}

    /** The upload of each document, by document id, of a request without fouten. */
    static Map<String, UUID> of(Report<?> report) {
        Map<String, UUID> uploads = new LinkedHashMap<>();
        for (Attachment attachment : report.gevalideerd().bijgevoegd()) {
            uploads.put(attachment.id(), UUID.fromString(attachment.id()));
        }
        return uploads;
    }
}
