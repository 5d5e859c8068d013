package nl.collectief.examples.eformulier.levering;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes bytes as rows of at most 256 KiB, and counts and digests them. */
final class PartWriter extends OutputStream {

    /** Bytes of one row; H2 takes 1 MiB at most. */
    static final int PART = 256 * 1024;

    private final JdbcClient jdbc;
    private final UUID content;
    private final MessageDigest digest;
    private final byte[] buffer = new byte[PART];
    private int filled;
    private int part;
    private long total;

    PartWriter(JdbcClient jdbc, UUID content) {
        this.jdbc = jdbc;
        this.content = content;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        int done = 0;
        while (done < length) {
            int now = Math.min(length - done, PART - filled);
            System.arraycopy(bytes, offset + done, buffer, filled, now);
            filled += now;
            done += now;
            if (filled == PART) {
                store();
            }
        }
    }

    private void store() {
        byte[] row = Arrays.copyOf(buffer, filled);
        digest.update(row);
        jdbc.sql("insert into content_part (content, part, bytes) values (?, ?, ?)")
                .params(content, part, row)
                .update();
        part++;
        total += filled;
        filled = 0;
    }

    /** Stores what is left, and what is known of the whole. */
    void finish() {
        if (filled > 0) {
            store();
        }
        jdbc.sql("update content set bytes = ?, sha256 = ? where id = ?")
                .params(total, HexFormat.of().formatHex(digest.digest()), content)
                .update();
    }
}
