package nl.collectief.verhuis;

/** Why someone asks for a briefadres. Source: Wbrp 2.23, 2.40, 2.41. */
public enum GrondBriefadres {
    /** There is no woonadres. */
    GEEN_WOONADRES,
    /** He stays in a designated instelling. */
    INSTELLING,
    /** For his safety. */
    VEILIGHEID,
    /** Another reason. */
    ANDERS
}
