package nl.collectief.overlijden;

/** What the second parent is of the child. */
public enum SoortOuder {
    /** Father. */
    VADER,
    /** The mother who did not give birth. */
    DUOMOEDER
}
