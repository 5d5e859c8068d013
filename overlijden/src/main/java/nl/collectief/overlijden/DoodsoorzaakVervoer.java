package nl.collectief.overlijden;

/** What a laissez-passer says of the cause of death. */
public enum DoodsoorzaakVervoer {
    /** A natural cause. */
    NATUURLIJKE_OORZAAK,
    /** A disease that is not contagious. */
    NIET_BESMETTELIJKE_ZIEKTE
}
