package nl.collectief.verhuis;

/** What someone is to the aangever. Source: Wbrp 2.48, 2.49. */
public enum Relatie {
    /** Echtgenoot or geregistreerd partner. */
    PARTNER,
    /** Child. */
    KIND,
    /** Parent. */
    OUDER,
    /** Child of whom the aangever is voogd. */
    PUPIL,
    /** Someone of whom the aangever is curator. */
    CURANDUS,
    /** Child the aangever takes care of: stepchild or foster child. */
    VERZORGDE,
    /** Anyone else. */
    OVERIG
}
