package nl.collectief.overlijden;

/** Civil status of the deceased. */
public enum BurgerlijkeStaat {
    /** Never married, no partnership. */
    ONGEHUWD,
    /** Married. */
    GEHUWD,
    /** Registered partnership. */
    PARTNERSCHAP,
    /** Divorced, or the partnership was ended. */
    GESCHEIDEN,
    /** The last partner has died. */
    VERWEDUWD,
    /** Not known. */
    ONBEKEND
}
