package nl.collectief.examples.eformulier.zaaksysteem;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import nl.collectief.examples.eformulier.Sha256;
import org.jspecify.annotations.Nullable;

/** The content of a document while it comes in: decoded, counted and hashed piece by piece, and stored in parts. */
final class ContentDraft implements MessageReader.ContentSink {

    /** Bytes of one part. */
    static final int PART = 256 << 10;

    private static final int FIRST = 8;

    private final ContentStore store;
    private final Base64Decoder decoder = new Base64Decoder();
    private final MessageDigest digest = Sha256.digest();
    private final byte[] part = new byte[PART];
    private @Nullable UUID id;
    private String firstBytes = "";
    private int parts;
    private int filled;
    private long length;

    ContentDraft(ContentStore store) {
        this.store = store;
    }

    /**
     * Content that came in whole.
     *
     * @param id where it stands
     * @param length bytes, 1 or more
     * @param sha256 digest in hexadecimal digits
     * @param firstBytes the first eight at most, in hexadecimal digits
     */
    record Stored(UUID id, long length, String sha256, String firstBytes) {}

    @Override
    public void accept(String piece) throws Refusal {
        add(decoder.decode(piece));
    }

    private void add(byte[] bytes) {
        digest.update(bytes);
        length += bytes.length;
        int from = 0;
        while (from < bytes.length) {
            int n = Math.min(PART - filled, bytes.length - from);
            System.arraycopy(bytes, from, part, filled, n);
            from += n;
            filled += n;
            if (filled == PART) {
                flush();
            }
        }
    }

    private void flush() {
        UUID place = id == null ? store.create() : id;
        id = place;
        if (parts == 0) {
            firstBytes = HexFormat.of().formatHex(part, 0, Math.min(FIRST, filled));
        }
        store.add(place, parts, filled == PART ? part : Arrays.copyOf(part, filled));
        parts++;
        filled = 0;
    }

    /** The whole content; empty when there was none. */
    Optional<Stored> finish() throws Refusal {
        decoder.end();
        if (filled > 0) {
            flush();
        }
        return id == null
                ? Optional.empty()
                : Optional.of(new Stored(id, length, HexFormat.of().formatHex(digest.digest()), firstBytes));
    }

    /** Forgets what came in. */
    void discard() {
        if (id != null) {
            store.remove(id);
            id = null;
        }
    }
}
