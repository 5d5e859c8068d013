package nl.collectief.core.json;

/** JSON that is no JSON or passes a limit. Holds nothing of the input. */
public final class JsonError extends Exception {

    private static final long serialVersionUID = 1L;

    JsonError(String reden) {
        super(reden, null, false, false);
    }
}
