package nl.collectief.core.zaak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document, opened when they are needed. Equal by length and digest, not by where they come from.
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

    /** The content of an array, which is copied. */
    public static Inhoud van(byte[] bytes) {
        byte[] kopie = bytes.clone();
        String sha256 = HexFormat.of().formatHex(digest().digest(kopie));
        return new Inhoud(kopie.length, sha256, () -> new ByteArrayInputStream(kopie));
    }

    /**
     * The content of a file, read once now for its digest and again at each use.
     *
     * @throws IOException when the file cannot be read
     */
    public static Inhoud van(Path bestand) throws IOException {
        MessageDigest digest = digest();
        try (DigestOutputStream uit = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            long lengte = Files.copy(bestand, uit);
            return new Inhoud(lengte, HexFormat.of().formatHex(digest.digest()), () -> Files.newInputStream(bestand));
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof Inhoud inhoud && inhoud.lengte == lengte && inhoud.sha256.equals(sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return "Inhoud[lengte=" + lengte + "]";
    }
}
