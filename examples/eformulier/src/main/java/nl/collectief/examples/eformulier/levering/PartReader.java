package nl.collectief.examples.eformulier.levering;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what {@link PartWriter} wrote, one row in memory at a time. */
final class PartReader extends InputStream {

    private final JdbcClient jdbc;
    private final UUID content;
    private byte[] row = {};
    private int position;
    private int part;
    private boolean ended;

    PartReader(JdbcClient jdbc, UUID content) {
        this.jdbc = jdbc;
        this.content = content;
    }

    @Override
    public int read() throws IOException {
        return isThere() ? row[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (!isThere()) {
            return -1;
        }
        int now = Math.min(length, row.length - position);
        System.arraycopy(row, position, bytes, offset, now);
        position += now;
        return now;
    }

    private boolean isThere() throws IOException {
        while (position == row.length && !ended) {
            Optional<byte[]> next = next();
            ended = next.isEmpty();
            row = next.orElse(row);
            position = ended ? row.length : 0;
            part++;
        }
        return position < row.length;
    }

    private Optional<byte[]> next() throws IOException {
        try {
            return jdbc.sql("select bytes from content_part where content = ? and part = ?")
                    .params(content, part)
                    .query((found, n) -> Objects.requireNonNull(found.getBytes("bytes")))
                    .optional();
        } catch (DataAccessException e) {
            throw new IOException(e);
        }
    }
}
