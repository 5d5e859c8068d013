package nl.collectief.brp;

/** Question 4.2 of both extracts: in which language; a municipality offers some of them. */
public enum Taal {
    /** Dutch. */
    NEDERLANDS,
    /** English. */
    ENGELS,
    /** French. */
    FRANS,
    /** German. */
    DUITS,
    /** Spanish. */
    SPAANS,
    /** Italian. */
    ITALIAANS,
    /** Turkish. */
    TURKS
}
