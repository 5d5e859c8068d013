package nl.collectief.examples.eformulier.formulier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.AbstractList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import nl.collectief.core.zaak.Inhoud;
import nl.collectief.examples.eformulier.RowId;
import nl.collectief.examples.eformulier.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The files in the database, in parts: neither here nor there a file stands in memory as a whole. */
@Repository
class FileStore implements Uploads {

    private static final int PART = 128 * 1024;

    /** After this a file that no answer names was taken away. */
    private static final Duration SETTLED = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final Clock clock;

    FileStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What a file is.
     *
     * @param name its name, harmless
     * @param mediaType its media type
     */
    record Kind(String name, String mediaType) {
        @Override
        public String toString() {
            return "Kind[" + mediaType + "]";
        }
    }

    /**
     * A file that is kept.
     *
     * @param id under which
     * @param kind what it is
     * @param length bytes
     * @param sha256 64 hexadecimal digits
     */
    record Kept(UUID id, Kind kind, long length, String sha256) {}

    /** How much a draft holds. */
    record Total(int files, long bytes) {}

    /** Keeps a file of a draft; all of it or nothing. */
    @Transactional
    public Kept add(UUID draft, Kind kind, InputStream bytes) throws IOException {
        UUID id = UUID.randomUUID();
        database.sql("insert into upload (id, concept, bestandsnaam, mediatype, lengte, sha256, ontvangen)"
                        + " values (:id, :concept, :naam, :mediatype, 0, '', :nu)")
                .param("id", id)
                .param("concept", draft)
                .param("naam", kind.name())
                .param("mediatype", kind.mediaType())
                .param("nu", OffsetDateTime.now(clock))
                .update();
        return addParts(id, kind, bytes);
    }

    private Kept addParts(UUID id, Kind kind, InputStream bytes) throws IOException {
        MessageDigest digest = Sha256.digest();
        long length = 0;
        int number = 0;
        for (byte[] part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
            database.sql("insert into uploaddeel (upload, nummer, inhoud) values (?, ?, ?)")
                    .params(id, number++, part)
                    .update();
            digest.update(part);
            length += part.length;
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        database.sql("update upload set lengte = ?, sha256 = ? where id = ?")
                .params(length, sha256, id)
                .update();
        return new Kept(id, kind, length, sha256);
    }

    /** What a draft holds, also what its answers no longer name. */
    Total total(UUID draft) {
        return database.sql("select count(*) files, coalesce(sum(lengte), 0) bytes from upload where concept = ?")
                .param(draft)
                .query((row, number) -> new Total(row.getInt("files"), row.getLong("bytes")))
                .single();
    }

    /** Removes the files of a draft that its answers do not name; those that came just now may yet be named. */
    @Transactional
    public void removeUnnamed(UUID draft, Set<UUID> named) {
        Collection<UUID> settled = database.sql("select id from upload where concept = ? and ontvangen < ?")
                .params(draft, OffsetDateTime.now(clock).minus(SETTLED))
                .query(RowId::of)
                .list();
        remove(settled.stream().filter(id -> !named.contains(id)).toList());
    }

    /** Removes the files that a draft left behind when it was handed in. */
    void removeAll(UUID draft) {
        database.sql("delete from upload where concept = ?").param(draft).update();
    }

    @Override
    public Inhoud inhoud(UUID upload) {
        return database.sql("select lengte, sha256 from upload where id = ?")
                .param(upload)
                .query((row, number) -> new Inhoud(row.getLong("lengte"), row.getString("sha256"), () -> open(upload)))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("upload"));
    }

    /** Each part is read when the one before it is used up. */
    private InputStream open(UUID upload) {
        int parts = database.sql("select count(*) from uploaddeel where upload = ?")
                .param(upload)
                .query(Integer.class)
                .single();
        return new SequenceInputStream(Collections.enumeration(new AbstractList<InputStream>() {
            @Override
            public InputStream get(int number) {
                return new ByteArrayInputStream(part(upload, number));
            }

            @Override
            public int size() {
                return parts;
            }
        }));
    }

    private byte[] part(UUID upload, int number) {
        return database.sql("select inhoud from uploaddeel where upload = ? and nummer = ?")
                .params(upload, number)
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    @Override
    @Transactional
    public void keep(Collection<UUID> uploads) {
        uploads.forEach(id -> database.sql("update upload set concept = null where id = ?")
                .param(id)
                .update());
    }

    @Override
    @Transactional
    public void remove(Collection<UUID> uploads) {
        uploads.forEach(
                id -> database.sql("delete from upload where id = ?").param(id).update());
    }
}
