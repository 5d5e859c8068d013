package nl.collectief.examples.eformulier.zaaksysteem;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bytes of documents, in parts of a fixed size: neither written nor read whole. */
class ContentStore {

    private static final Duration ABANDONED = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    ContentStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the content of one message. */
    ContentDraft begin() {
        return new ContentDraft(this);
    }

    /** A place for new content. */
    UUID create() {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into zs_content (id, begun) values (?, ?)")
                .params(id, OffsetDateTime.now(clock))
                .update();
        return id;
    }

    void add(UUID content, int nr, byte[] bytes) {
        jdbc.sql("insert into zs_content_part (content, nr, bytes) values (?, ?, ?)")
                .params(content, nr, bytes)
                .update();
    }

    /** Forgets content that belongs to no document. */
    void remove(UUID content) {
        jdbc.sql("delete from zs_content_part where content = ?").param(content).update();
        jdbc.sql("delete from zs_content where id = ?").param(content).update();
    }

    /** Forgets what was being received when the server was stopped. */
    void removeAbandoned() {
        jdbc.sql("select id from zs_content where begun < ? and id not in (select content from zs_document)")
                .param(OffsetDateTime.now(clock).minus(ABANDONED))
                .query(UUID.class)
                .list()
                .forEach(this::remove);
    }
}
