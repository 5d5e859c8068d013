package nl.collectief.examples.eformulier.zaaksysteem;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** The messages that came, with the answer each got: who sends one again gets the same. Source: STUF 4.4. */
class MessageStore {

    /** How many refusals are kept. */
    private static final int REFUSALS = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;

    MessageStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A message that came before.
     *
     * @param id where it stands
     * @param digest of what it said
     * @param answer what it got
     */
    record Earlier(UUID id, String digest, String answer) {}

    /** The message of this sender with this number. */
    Optional<Earlier> find(MessageKey key) {
        return jdbc.sql("select id, digest, answer from zs_message where zender = ? and referentienummer = ?")
                .params(key.zender(), key.referentienummer())
                .query((row, n) ->
                        new Earlier(row.getObject("id", UUID.class), row.getString("digest"), row.getString("answer")))
                .optional();
    }

    /**
     * Keeps a message.
     *
     * @return where it stands
     * @throws org.springframework.dao.DuplicateKeyException when it came in twice at once
     */
    UUID add(Operation operation, MessageKey key, String digest, String answer) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into zs_message"
                        + " (id, zender, referentienummer, operatie, versie, digest, answer, received, doubles)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 0)")
                .params(
                        id,
                        key.zender(),
                        key.referentienummer(),
                        operation.operatie().naam(),
                        operation.versie().nummer(),
                        digest,
                        answer,
                        OffsetDateTime.now(clock))
                .update();
        return id;
    }

    /** Counts that a message came again. */
    void countDouble(Earlier earlier) {
        jdbc.sql("update zs_message set doubles = doubles + 1 where id = ?")
                .param(earlier.id())
                .update();
    }

    /** Keeps that a message was refused, and why; nothing of what it said, and of old ones nothing at all. */
    void addRefusal(@Nullable Operation operation, Refusal refusal) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into zs_refusal (refused, operatie, code, details) values (?, ?, ?, ?)")
                .params(
                        OffsetDateTime.now(clock),
                        operation == null ? "" : operation.operatie().naam(),
                        refusal.fault().code(),
                        refusal.details())
                .update(key, "id");
        jdbc.sql("delete from zs_refusal where id <= ?")
                .param(Objects.requireNonNull(key.getKey()).longValue() - REFUSALS)
                .update();
    }
}
