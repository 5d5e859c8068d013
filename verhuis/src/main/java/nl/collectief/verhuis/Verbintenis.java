package nl.collectief.verhuis;

/** What binds a partner to the aangever. */
public enum Verbintenis {
    /** Marriage. */
    HUWELIJK,
    /** Registered partnership. */
    GEREGISTREERD_PARTNERSCHAP,
    /** A contract; in law no partnership. */
    SAMENLEVINGSCONTRACT
}
