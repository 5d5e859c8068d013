package nl.collectief.examples.eformulier.login;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a login comes back to: a path of this application and nothing else. */
final class ReturnPath {

    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._~-][A-Za-z0-9._~/?=&-]{0,300}");

    private ReturnPath() {}

    /** The path that was asked, or the start page when it leads away or is none. */
    static String safe(@Nullable String asked) {
        return asked != null && PATH.matcher(asked).matches() ? asked : "/";
    }
}
