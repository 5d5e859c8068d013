package nl.collectief.examples.eformulier.formulier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

    /** Puts files that came in the answers; the same file of the same name again changes nothing. */
    static void put(AnswerTree answers, String name, boolean many, List<FileStore.Kept> files) {
        for (FileStore.Kept file : files) {
            if (!many) {
                Map<String, @Nullable Object> document = Trees.object(answers.get(name));
                document.putAll(document(file));
                answers.put(name, isHere(document) ? document : answers.get(name));
            } else if (!holds(answers.get(name), file)) {
                answers.put(name + "/" + answers.size(name), document(file));
            }
        }
    }

    private static Map<String, @Nullable Object> document(FileStore.Kept file) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("id", file.id().toString());
        document.put("bestandsnaam", file.kind().name());
        document.put("mediatype", file.kind().mediaType());
        document.put("lengte", BigDecimal.valueOf(file.length()));
        document.put("sha256", file.sha256());
        return document;
    }

    private static boolean holds(@Nullable Object documents, FileStore.Kept file) {
        return documents instanceof List<?> list
                && list.stream()
                        .anyMatch(item -> item instanceof Map<?, ?> document
                                && file.sha256().equals(document.get("sha256"))
                                && file.kind().name().equals(document.get("bestandsnaam")));
    }

    /** Takes the file of a document away; what was said of the document stays. */
    static void removeFile(AnswerTree answers, String name) {
        Map<String, @Nullable Object> document = Trees.object(answers.get(name));
        OF_FILE.forEach(document::remove);
        answers.put(name, document);
    }

    /** The uploads that answers name. */
    static Set<UUID> uploads(@Nullable Object tree) {
        Set<UUID> uploads = new HashSet<>();
        if (tree instanceof Map<?, ?> object) {
            if (object.containsKey("bestandsnaam") && object.get("id") instanceof String id) {
                uploads.add(UUID.fromString(id));
            }
            object.values().forEach(value -> uploads.addAll(uploads(value)));
        } else if (tree instanceof List<?> list) {
            list.forEach(item -> uploads.addAll(uploads(item)));
        }
        return uploads;
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
