package nl.collectief.overlijden;

/** How the documents go to the undertaker. */
public enum WijzeToezending {
    /** By e-mail. */
    EMAIL,
    /** By post. */
    POST,
    /** Ready in a portal. */
    PORTAAL
}
