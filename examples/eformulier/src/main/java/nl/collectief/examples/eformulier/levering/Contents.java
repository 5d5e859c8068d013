package nl.collectief.examples.eformulier.levering;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.UUID;
import nl.collectief.core.stuf.BerichtFout;
import nl.collectief.core.zaak.Inhoud;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bytes of any length in the database, written and read in parts: never whole in memory. */
@Repository
public class Contents {

    private final JdbcClient jdbc;

    Contents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes bytes to a stream, as an encoder does. */
    @FunctionalInterface
    public interface Source {
        /** Writes all of it; the stream is left open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Keeps bytes; joins the transaction at hand.
     *
     * @throws BerichtFout of the source: nothing is kept
     */
    public UUID keep(Source source) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into content (id, bytes, sha256) values (?, 0, '')")
                .param(id)
                .update();
        try {
            PartWriter parts = new PartWriter(jdbc, id);
            source.writeTo(parts);
            parts.finish();
            return id;
        } catch (BerichtFout refused) {
            remove(id);
            throw refused;
        } catch (IOException e) {
            throw new IllegalStateException("content", e);
        }
    }

    /**
     * Kept bytes, read when they are opened.
     *
     * @throws org.springframework.dao.EmptyResultDataAccessException when there are none
     */
    public Inhoud inhoud(UUID id) {
        return jdbc.sql("select bytes, sha256 from content where id = ?")
                .param(id)
                .query((row, n) -> new Inhoud(row.getLong("bytes"), row.getString("sha256"), () -> open(id)))
                .single();
    }

    private InputStream open(UUID id) {
        return new PartReader(jdbc, id);
    }

    /** Removes what is kept under these ids; joins the transaction at hand. */
    public void remove(Collection<UUID> ids) {
        ids.forEach(this::remove);
    }

    private void remove(UUID id) {
        jdbc.sql("delete from content_part where content = ?").param(id).update();
        jdbc.sql("delete from content where id = ?").param(id).update();
    }
}
