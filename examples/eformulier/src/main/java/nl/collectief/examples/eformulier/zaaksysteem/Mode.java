package nl.collectief.examples.eformulier.zaaksysteem;

/** How the receiver behaves, to see the outbox at work. */
public enum Mode {
    /** Answers at once. */
    NORMAAL,
    /** Stores, and answers seconds later. */
    TRAAG,
    /** Fails in the way that was chosen. */
    FOUTEN,
    /** Is not there: 503 to everything. */
    AFWEZIG
}
