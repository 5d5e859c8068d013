package nl.collectief.core.json;

/** JSON that is no JSON or passes a limit. Holds nothing of the input. */
public final class JsonFout extends Exception {

    private static final long serialVersionUID = 1L;

    JsonFout(String reden) {
        super(reden, null, false, false);
    }
}
