package nl.collectief.examples.eformulier.register;

import java.util.Map;
import nl.collectief.examples.eformulier.login.Identity;

/** What registers say of who logged in; a municipality puts its own connection in place of the stand-in. */
public interface Register {

    /**
     * The member {@code prefill} of a request: {@code aanvrager} and {@code gezin} in the shape of Haal Centraal BRP
     * bevragen 2. Source: formulieren 1.1.
     *
     * @return a plain tree of maps, lists, texts and numbers; empty when nothing is known
     */
    Map<String, Object> prefill(Identity wie);
}
