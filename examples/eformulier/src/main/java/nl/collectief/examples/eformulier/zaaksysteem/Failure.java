package nl.collectief.examples.eformulier.zaaksysteem;

/** In which way the receiver fails. */
public enum Failure {
    /** Stores nothing and says that it cannot, for now. */
    TECHNISCH,
    /** Stores nothing and refuses what the message says. */
    WEIGERING,
    /** Stores, and answers with something that is no StUF. */
    ONLEESBAAR,
    /** Stores, and breaks the connection off before the answer. */
    AFGEBROKEN
}
