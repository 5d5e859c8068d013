package nl.collectief.core.zaak;

/** In what capacity someone is involved in a case. */
public enum RolSoort {
    /** Who asks or declares. */
    INITIATOR,
    /** Whom the case concerns. */
    BELANGHEBBENDE,
    /** Who acts for another. */
    GEMACHTIGDE,
    /** Who carries it out. */
    UITVOERENDE,
    /** Who answers for it. */
    VERANTWOORDELIJKE,
    /** Anyone else. */
    OVERIG
}
