package nl.collectief.brp;

/** Question 2.1 of Uittreksel burgerlijke stand: of which akte. */
public enum SoortAkte {
    /** Birth. */
    GEBOORTE,
    /** Marriage. */
    HUWELIJK,
    /** Registered partnership. */
    PARTNERSCHAP,
    /** Divorce. */
    ECHTSCHEIDING,
    /** End of a registered partnership. */
    BEEINDIGING_PARTNERSCHAP,
    /** Death. */
    OVERLIJDEN
}
