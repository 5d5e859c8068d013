package nl.collectief.overlijden;

/** Which aangifte this is. */
public enum SoortAangifte {
    /** The death of a person; also when nothing is said. */
    OVERLIJDEN,
    /** The birth of a child that was not alive. */
    LEVENLOOS
}
