package nl.collectief.core.stuf;

/** Ways in which a dialect breaks the official schema; a caller must name each one he accepts. Rule ZDS-B11. */
public enum Afwijking {
    /** A KvK-nummer of eight digits where the schema asks an RSIN of nine. */
    KVK_IN_NNP_ID
}
