package nl.collectief.core.validation;

/** How heavy a finding weighs. */
public enum Severity {
    /** The request cannot be handed over. */
    FOUT,
    /** The citizen is warned; the request can be handed over. */
    WAARSCHUWING;

    /** Whether this is milder than the other. */
    public boolean isMilderDan(Severity ander) {
        return compareTo(ander) > 0;
    }
}
