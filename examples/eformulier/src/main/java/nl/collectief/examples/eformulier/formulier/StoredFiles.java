package nl.collectief.examples.eformulier.formulier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.examples.eformulier.formulier.QuestionField.StoredFile;
import nl.collectief.examples.eformulier.web.Words;
import org.jspecify.annotations.Nullable;

/** Documents in the answers: what a citizen says of them, and the files that were added. Source: formulieren 5. */
final class StoredFiles {

    static final String DELIVERY = "/aanlevering";
    static final String ISSUER = "/afgegevenDoor";
    static final String KIND = "/soort";

    /** Name of the upload, after the pointer of its question. */
    static final String FILE = "/bestand";

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private static final List<String> PARTS = List.of(DELIVERY, ISSUER, KIND);
    private static final List<String> OF_FILE = List.of("id", "bestandsnaam", "mediatype", "lengte", "sha256");

    private StoredFiles() {}

    /** Takes how a document comes, who gave it and what it is; its file stays, unless it comes in another way. */
    static void takeParts(AnswerTree answers, String name, Posted posted) {
        Map<String, @Nullable Object> document = Trees.object(answers.get(name));
        for (String part : PARTS) {
            if (posted.isPresent(name + part)) {
                String typed = posted.one(name + part);
                if (typed.isEmpty()) {
                    document.remove(part.substring(1));
                } else {
                    document.put(part.substring(1), typed);
                }
            }
        }
        if (!isHere(document)) {
            OF_FILE.forEach(document::remove);
        }
        answers.put(name, document);
    }

    /** The files that an answer holds, with how large they are in words. */
    static List<StoredFile> of(String name, @Nullable Object answer, Words words) {
        List<StoredFile> files = new ArrayList<>();
        if (answer instanceof Map<?, ?> document) {
            add(files, name, document, words);
        } else if (answer instanceof List<?> documents) {
            for (int i = 0; i < documents.size(); i++) {
                if (documents.get(i) instanceof Map<?, ?> document) {
                    add(files, name + "/" + i, document, words);
                }
            }
        }
        return files;
    }

    private static void add(List<StoredFile> files, String name, Map<?, ?> document, Words words) {
        if (document.get("bestandsnaam") instanceof String fileName
                && document.get("lengte") instanceof Number length) {
            files.add(new StoredFile(name, fileName, size(length.longValue(), words)));
        }
    }

    /** Kilobytes, from a megabyte on megabytes with one decimal; rounded up. */
    static String size(long bytes, Words words) {
        return bytes < MEGABYTE
                ? words.text("size.kb", Map.of("n", (bytes + KILOBYTE - 1) / KILOBYTE))
                : words.text(
                        "size.mb", Map.of("n", String.format(words.language(), "%.1f", (double) bytes / MEGABYTE)));
    }

    private static boolean isHere(Map<String, @Nullable Object> document) {
        Object delivery = document.get(DELIVERY.substring(1));
        return delivery == null || delivery.equals(Aanlevering.BIJGEVOEGD.name());
    }
}
