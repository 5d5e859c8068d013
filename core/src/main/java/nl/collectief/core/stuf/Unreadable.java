package nl.collectief.core.stuf;

/** A message that cannot be read. Holds nothing of it, and no trace: it is a result, not an accident. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final Antwoord.Reden reden;

    Unreadable(Antwoord.Reden reden) {
        super(reden.name(), null, false, false);
        this.reden = reden;
    }

    Antwoord.Reden reden() {
        return reden;
    }
}
