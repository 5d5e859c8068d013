package nl.collectief.core.validation;

import java.util.Map;

/** Where a law rule hands in its findings. */
@FunctionalInterface
public interface Meld {

    /**
     * A finding at a place.
     *
     * @param plaats JSON pointer from the answers, such as {@code /overlijden/datum}
     * @param argumenten values of the placeholders of its text: bounds only, never an answer
     */
    void op(String plaats, Map<String, ?> argumenten);

    /** A finding at a place, with a text without placeholders. */
    default void op(String plaats) {
        op(plaats, Map.of());
    }
}
