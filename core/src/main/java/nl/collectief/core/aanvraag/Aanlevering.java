package nl.collectief.core.aanvraag;

/** How a document reaches the gemeente. */
public enum Aanlevering {
    /** The file comes with this request; also when nothing is said. */
    BIJGEVOEGD,
    /** Who issued it sends it himself. */
    RECHTSTREEKS,
    /** It follows later. */
    VOLGT
}
