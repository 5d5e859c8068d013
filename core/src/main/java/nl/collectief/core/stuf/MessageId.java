package nl.collectief.core.stuf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Makes the number of a message: UUID version 5 (RFC 9562 5.5), which the JDK does not make.
 *
 * <p>The namespace is random and the name holds no person, so the number tells nothing. Source: messages 1.8.
 */
final class MessageId {

    private MessageId() {}

    static UUID van(UUID namespace, String naam) {
        byte[] tekst = naam.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bron = ByteBuffer.allocate(16 + tekst.length);
        bron.putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .put(tekst);
        ByteBuffer hash = ByteBuffer.wrap(sha1(bron.array()));
        long hoog = hash.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x5000L;
        long laag = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(hoog, laag);
    }

    private static byte[] sha1(byte[] bron) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bron);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
