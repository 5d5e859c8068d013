package nl.collectief.examples.eformulier.levering;

/** Where the delivery of a submission stands. */
public enum DeliveryState {
    /** A message waits for its turn, its answer or its next try. */
    UNDERWAY,
    /** The receiver refused a message: it waits for the administrator. */
    STOPPED,
    /** Every message is confirmed. */
    DELIVERED
}
