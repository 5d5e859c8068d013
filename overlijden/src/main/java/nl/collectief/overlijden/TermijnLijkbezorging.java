package nl.collectief.overlijden;

/** When the lijkbezorging takes place, seen from the death. */
public enum TermijnLijkbezorging {
    /** From 36 hours up to and including the sixth working day. */
    REGULIER,
    /** After the sixth working day. */
    UITSTEL,
    /** Within 36 hours. */
    BINNEN_36_UUR
}
