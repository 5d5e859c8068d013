package nl.collectief.examples.eformulier.levering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.collectief.core.stuf.Bericht;
import nl.collectief.core.stuf.EndpointSoort;
import nl.collectief.core.stuf.Operatie;
import nl.collectief.core.stuf.Verwacht;
import nl.collectief.core.stuf.Voortgang.Stap;
import nl.collectief.examples.eformulier.RowId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages in the database; every method joins the transaction at hand. */
@Repository
class MessageStore {

    private static final String OPEN = " and answered is null and withdrawn is null";

    private final JdbcClient jdbc;
    private final Contents contents;
    private final Clock clock;

    MessageStore(JdbcClient jdbc, Contents contents, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * Keeps a message with its bytes, after those that stand.
     *
     * @throws nl.collectief.core.stuf.BerichtFout when its bytes cannot be made: nothing is kept
     */
    void add(UUID submission, Stap stap, Bericht bericht) {
        UUID content = contents.keep(bericht::schrijf);
        jdbc.sql("insert into message (submission, sequence_number, operatie, document, referentienummer, endpoint,"
                        + " headers, verwacht, content, tries)"
                        + " values (?, (select count(*) from message where submission = ?), ?, ?, ?, ?, ?, ?, ?, 0)")
                .params(submission, submission, stap.operatie().name(), stap.document(), bericht.referentienummer())
                .params(bericht.endpointSoort().name(), StoredJson.write(bericht.headers()))
                .params(StoredJson.write(Verwacht.van(bericht)), content)
                .update();
    }

    /** Whether a message waits for its answer. */
    boolean isOpen(UUID submission) {
        return jdbc.sql("select count(*) from message where submission = ?" + OPEN)
                        .param(submission)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The message that waits for its answer, counted as sent once more: who is killed now may have sent it. */
    Optional<Message> take(UUID submission) {
        jdbc.sql("update message set tries = tries + 1, last_try = ? where submission = ?" + OPEN)
                .params(now(), submission)
                .update();
        return open(submission);
    }

    /** The message that waits for its answer. */
    Optional<Message> open(UUID submission) {
        return jdbc.sql("select * from message where submission = ?" + OPEN)
                .param(submission)
                .query(MessageStore::message)
                .optional();
    }

    /** Never sends the message that waits for its answer again. */
    void withdraw(UUID submission) {
        jdbc.sql("update message set withdrawn = ? where submission = ?" + OPEN)
                .params(now(), submission)
                .update();
    }

    /** Marks a message as answered; false when it was before. */
    boolean answered(Message message) {
        return jdbc.sql("update message set answered = ?" + " where submission = ? and sequence_number = ?" + OPEN)
                        .params(now(), message.submission(), message.sequenceNumber())
                        .update()
                == 1;
    }

    /** Removes all messages of a submission with their bytes. */
    void remove(UUID submission) {
        List<UUID> bytes = jdbc.sql("select content from message where submission = ?")
                .param(submission)
                .query(RowId::of)
                .list();
        jdbc.sql("delete from message where submission = ?").param(submission).update();
        contents.remove(bytes);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Message message(ResultSet row, int n) throws SQLException {
        Verwacht kept = StoredJson.read(text(row, "verwacht"), Verwacht.class);
        Verwacht verwacht = Verwacht.builder(kept.operatie(), kept.referentienummer())
                .bestaatAlTekst(kept.bestaatAlTekst())
                .nogNietVerwerktTekst(kept.nogNietVerwerktTekst())
                .poging(Math.max(1, row.getInt("tries")))
                .build();
        return new Message(
                row.getObject("submission", UUID.class),
                row.getInt("sequence_number"),
                new Stap(Operatie.valueOf(text(row, "operatie")), row.getInt("document")),
                EndpointSoort.valueOf(text(row, "endpoint")),
                headers(text(row, "headers")),
                verwacht,
                row.getObject("content", UUID.class));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> headers(String json) {
        return StoredJson.read(json, Map.class);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }
}
