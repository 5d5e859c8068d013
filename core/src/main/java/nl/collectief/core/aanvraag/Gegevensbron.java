package nl.collectief.core.aanvraag;

/** Where the data of a person come from. */
public enum Gegevensbron {
    /** Filled in from the BRP. */
    BRP,
    /** Typed; also when nothing is said. */
    OPGEGEVEN
}
