package nl.collectief.examples.eformulier.login;

import nl.collectief.core.aanvraag.Inlogmiddel;

/** A broker for DigiD and eHerkenning; a municipality puts its own in place of the stand-in. */
public interface LoginProvider {

    /**
     * Where a browser goes to log in; it comes back to {@code terug} with an {@link Identity} in its session.
     *
     * @param middel {@code DIGID} or {@code EHERKENNING}
     * @param terug path within this application, begins with a slash
     * @return path or address
     */
    String loginAddress(Inlogmiddel middel, String terug);
}
