package nl.collectief.examples.eformulier.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What was typed on a page whose session had ended when it was sent: kept in the new session, to be shown again on the same
 * page after logging in. It is saved only when it is sent once more, with a token of the new session.
 */
public final class TypedBefore implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String NAME = TypedBefore.class.getName();
    private static final Pattern STEP = Pattern.compile("/concept/[0-9a-f-]{36}/stap/[0-9]{1,3}");

    private final String path;
    private final HashMap<String, String[]> fields;

    private TypedBefore(String path, Map<String, String[]> fields) {
        this.path = path;
        this.fields = new HashMap<>(fields);
    }

    /** Keeps the fields of a step that was refused; of any other page nothing. */
    static void keep(HttpServletRequest request) {
        if (STEP.matcher(request.getRequestURI()).matches()) {
            request.getSession()
                    .setAttribute(NAME, new TypedBefore(request.getRequestURI(), request.getParameterMap()));
        }
    }

    /** What was typed on the page that is asked for now, once; empty when nothing was. */
    public static Map<String, String[]> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(NAME) instanceof TypedBefore typed)
                || !typed.path.equals(request.getRequestURI())) {
            return Map.of();
        }
        session.removeAttribute(NAME);
        return Map.copyOf(typed.fields);
    }

    @Override
    public String toString() {
        return "TypedBefore[" + fields.size() + "]";
    }
}
