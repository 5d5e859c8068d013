package nl.collectief.core.zaak;

import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a document, opened when they are needed.
 *
 * @param lengte number of bytes, at least 1
 * @param sha256 SHA-256 of the bytes, 64 lower case hexadecimal digits
 * @param opener gives a fresh stream at each call; the reader closes it
 */
public record Inhoud(long lengte, String sha256, Opener opener) {

    /** Opens the content from its beginning. */
    @FunctionalInterface
    public interface Opener {
        /**
         * A new stream over all bytes, closed by who asked for it.
         *
         * @throws IOException when the content cannot be read
         */
        InputStream open() throws IOException;
    }

    @Override
    public String toString() {
        return "Inhoud[lengte=" + lengte + "]";
    }
}
