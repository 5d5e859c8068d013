package nl.collectief.examples.eformulier.formulier;

import nl.collectief.core.aanvraag.Inlogmiddel;

/** The draft is of someone who logged in, and nobody is logged in now. */
final class LoginNeededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Inlogmiddel means;

    LoginNeededException(Inlogmiddel means) {
        this.means = means;
    }

    /** By which means the draft was begun. */
    Inlogmiddel means() {
        return means;
    }
}
