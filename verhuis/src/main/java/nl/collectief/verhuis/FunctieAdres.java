package nl.collectief.verhuis;

/** What an address is for. Source: LO BRP 10.10. */
public enum FunctieAdres {
    /** Woonadres: where one lives. */
    W,
    /** Briefadres: where one gets post. */
    B
}
