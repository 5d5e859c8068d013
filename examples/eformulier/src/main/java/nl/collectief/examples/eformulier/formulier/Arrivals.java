package nl.collectief.examples.eformulier.formulier;

import java.util.List;
import java.util.Map;

/**
 * Files that came with a step.
 *
 * @param kept those that are kept, by the pointer of their question
 * @param refused keys of the words for those that were not, by the pointer of their question
 */
record Arrivals(Map<String, List<FileStore.Kept>> kept, Map<String, String> refused) {

    /** No files. */
    static final Arrivals NONE = new Arrivals(Map.of(), Map.of());
}
