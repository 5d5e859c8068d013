package nl.collectief.core.zaak;

/** Where a fact about a person comes from. */
public enum Bronsoort {
    /** The means of login. */
    INGELOGD,
    /** The BRP. */
    BRP,
    /** What was filled in. */
    OPGEGEVEN;

    /** Whether the source is a register or a login, not the person himself. */
    public boolean isAuthentiek() {
        return this != OPGEGEVEN;
    }
}
