package nl.collectief.core;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Opens a resource of the module that hands this out.
 *
 * <p>Only a module itself can read its resources, so each hands over a reference to its own
 * {@code getResourceAsStream}.
 */
@FunctionalInterface
public interface Resources {

    /** A new stream over the resource, or null when there is none; closed by who asked for it. */
    @Nullable
    InputStream open(String naam);
}
