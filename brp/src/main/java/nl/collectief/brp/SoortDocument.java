package nl.collectief.brp;

/** What is made of an akte. Source: BW 1:23b; Wet rechten burgerlijke stand 2. */
public enum SoortDocument {
    /** The main facts, without descent; anyone may get it. */
    UITTREKSEL,
    /** The whole akte, with a gerechtvaardigd belang. */
    AFSCHRIFT,
    /** The main facts in several languages. */
    MEERTALIG_UITTREKSEL
}
