package nl.collectief.examples.eformulier.zaaksysteem;

/** What came is no SOAP message within the limits of a reader; says nothing of what it holds. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreadable() {
        super("unreadable", null, false, false);
    }
}
