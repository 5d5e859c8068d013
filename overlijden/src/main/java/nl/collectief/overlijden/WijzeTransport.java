package nl.collectief.overlijden;

/** How the body goes abroad. */
public enum WijzeTransport {
    /** By aeroplane. */
    VLIEGTUIG,
    /** By road. */
    OVER_DE_WEG,
    /** Another way, told in words. */
    ANDERS
}
