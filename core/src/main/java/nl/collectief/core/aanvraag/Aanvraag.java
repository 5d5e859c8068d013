package nl.collectief.core.aanvraag;

import org.jspecify.annotations.Nullable;

/**
 * The answers of one form as an immutable record of records.
 *
 * <p>Every component may be null: half filled is a legal state, and no constructor judges.
 */
public interface Aanvraag {

    /** What is known beside the answers; no part of the JSON of the answers. Null is {@link Ontvangst#LEEG}. */
    @Nullable
    Ontvangst ontvangst();
}
