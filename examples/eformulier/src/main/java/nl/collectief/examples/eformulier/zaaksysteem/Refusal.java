package nl.collectief.examples.eformulier.zaaksysteem;

import java.util.Locale;

/** A message that is not taken, and why: in a plain line that names elements and holds no value of the message. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final StufFault fault;

    /**
     * A refusal.
     *
     * @param details at most 1000 characters, Dutch, for who keeps the connection running
     */
    Refusal(StufFault fault, String details) {
        super(details, null, false, false);
        this.fault = fault;
    }

    /** The content of the message is not as the standard says. */
    static Refusal notConform(String details, Object... words) {
        return new Refusal(StufFault.NOT_CONFORM, String.format(Locale.ROOT, details, words));
    }

    StufFault fault() {
        return fault;
    }

    String details() {
        return String.valueOf(getMessage());
    }
}
