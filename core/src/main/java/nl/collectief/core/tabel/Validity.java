package nl.collectief.core.tabel;

/** Whether a row of a table may be used for an event. */
public enum Validity {
    /** The event lies, or may lie, in the period of the row. */
    VALID,
    /** The event lies outside the period, but the end of that is administrative and not historical: a warning at most. */
    DOUBTFUL,
    /** The event lies outside the period. */
    INVALID
}
