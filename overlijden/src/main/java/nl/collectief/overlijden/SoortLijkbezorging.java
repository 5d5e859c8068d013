package nl.collectief.overlijden;

/** What happens to the body. */
public enum SoortLijkbezorging {
    /** Burial. */
    BEGRAFENIS,
    /** Cremation. */
    CREMATIE,
    /** Given to science. */
    WETENSCHAP,
    /** Taken to another country. */
    BUITENLAND
}
