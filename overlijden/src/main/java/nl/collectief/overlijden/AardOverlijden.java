package nl.collectief.overlijden;

/** Whether the doctor is convinced of a natural cause. */
public enum AardOverlijden {
    /** A natural death. */
    NATUURLIJK,
    /** Not a natural death. */
    NIET_NATUURLIJK
}
