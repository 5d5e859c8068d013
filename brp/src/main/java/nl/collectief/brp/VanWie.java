package nl.collectief.brp;

/** Question 2.1 of Uittreksel BRP: of whom. */
public enum VanWie {
    /** Of who asks. */
    ZELF,
    /** Of his minor children. */
    KIND
}
