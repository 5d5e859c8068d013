package nl.collectief.core.zaak;

/** How far the payment of a case has come. */
public enum BetaalStatus {
    /** Nothing has to be paid. */
    NVT,
    /** Not paid yet. */
    NOG_NIET,
    /** Paid in part. */
    GEDEELTELIJK,
    /** Paid in full. */
    GEHEEL
}
