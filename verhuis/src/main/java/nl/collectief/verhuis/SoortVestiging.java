package nl.collectief.verhuis;

/** Coming to live in the Netherlands. Source: Wbrp 2.38. */
public enum SoortVestiging {
    /** For the first time. */
    VESTIGING,
    /** Again. */
    HERVESTIGING
}
