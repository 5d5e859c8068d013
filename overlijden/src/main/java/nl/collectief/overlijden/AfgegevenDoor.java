package nl.collectief.overlijden;

/** Who issued a document. */
public enum AfgegevenDoor {
    /** The doctor who treated the deceased. */
    BEHANDELEND_ARTS,
    /** The gemeentelijke lijkschouwer. */
    LIJKSCHOUWER,
    /** The officier van justitie. */
    OFFICIER_VAN_JUSTITIE,
    /** The deceased. */
    OVERLEDENE,
    /** The relatives. */
    NABESTAANDEN,
    /** Somebody else. */
    ANDERS
}
