package nl.collectief.core.zaak;

import org.jspecify.annotations.Nullable;

/**
 * What a request says of a file that comes with it; the content is held against it.
 *
 * @param lengte number of bytes
 * @param sha256 SHA-256 of the bytes, 64 hexadecimal digits; null when the request does not say
 */
public record Opgave(long lengte, @Nullable String sha256) {

    @Override
    public String toString() {
        return "Opgave";
    }
}
