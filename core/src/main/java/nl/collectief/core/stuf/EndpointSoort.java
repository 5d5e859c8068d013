package nl.collectief.core.stuf;

/** The kinds of endpoint a receiver has; each has an address of its own. Source: StUF Protocolbindingen 03.02. */
public enum EndpointSoort {
    /** Free messages with an answer at once. */
    VRIJE_BERICHTEN("VrijeBerichten"),
    /** Notifications, confirmed at once and handled later. */
    ONTVANG_ASYNCHROON("OntvangAsynchroon");

    private final String naam;

    EndpointSoort(String naam) {
        this.naam = naam;
    }

    /** The word as the standard writes it. */
    public String naam() {
        return naam;
    }
}
