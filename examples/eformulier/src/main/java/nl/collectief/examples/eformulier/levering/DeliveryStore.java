package nl.collectief.examples.eformulier.levering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.collectief.core.stuf.Voortgang;
import nl.collectief.examples.eformulier.RowId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far each series came, in the database; every method joins the transaction at hand. */
@Repository
class DeliveryStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin(Delivery delivery) {
        jdbc.sql("insert into delivery (submission, state, settings, voortgang, changed) values (?, ?, ?, ?, ?)")
                .params(delivery.submission(), DeliveryState.UNDERWAY.name())
                .params(StoredJson.write(delivery.settings()), StoredJson.write(delivery.voortgang()))
                .param(OffsetDateTime.now(clock))
                .update();
    }

    /** The series, which nobody else changes until the transaction ends. */
    Delivery lock(UUID submission) {
        return jdbc.sql("select * from delivery where submission = ? for update")
                .param(submission)
                .query(DeliveryStore::delivery)
                .single();
    }

    void progress(UUID submission, Voortgang voortgang) {
        jdbc.sql("update delivery set voortgang = ?, failure = null, changed = ? where submission = ?")
                .params(StoredJson.write(voortgang), OffsetDateTime.now(clock), submission)
                .update();
    }

    /**
     * Where it stands now.
     *
     * @param failure why the last try did not succeed; null when it did
     */
    void state(UUID submission, DeliveryState state, @Nullable Failure failure) {
        jdbc.sql("update delivery set state = ?, failure = ?, changed = ? where submission = ?")
                .param(state.name())
                .param(failure == null ? null : StoredJson.write(failure))
                .params(OffsetDateTime.now(clock), submission)
                .update();
    }

    /** Makes one that waits for the administrator go on; false when it does not wait. */
    boolean reopen(UUID submission) {
        return jdbc.sql("update delivery set state = ?, changed = ? where submission = ? and state = ?")
                        .params(DeliveryState.UNDERWAY.name(), OffsetDateTime.now(clock), submission)
                        .param(DeliveryState.STOPPED.name())
                        .update()
                == 1;
    }

    void settings(UUID submission, DeliverySettings settings) {
        jdbc.sql("update delivery set settings = ? where submission = ?")
                .params(StoredJson.write(settings), submission)
                .update();
    }

    /** Those whose last try did not succeed. */
    List<UUID> failed() {
        return jdbc.sql("select submission from delivery where failure is not null and state <> ? order by changed")
                .param(DeliveryState.DELIVERED.name())
                .query(RowId::of)
                .list();
    }

    List<UUID> deliveredBefore(Instant moment) {
        return jdbc.sql("select submission from delivery where state = ? and changed < ? order by changed"
                        + " fetch first 1000 rows only")
                .params(DeliveryState.DELIVERED.name(), moment.atOffset(ZoneOffset.UTC))
                .query(RowId::of)
                .list();
    }

    void remove(UUID submission) {
        jdbc.sql("delete from delivery where submission = ?").param(submission).update();
    }

    private static Delivery delivery(ResultSet row, int n) throws SQLException {
        return new Delivery(
                row.getObject("submission", UUID.class),
                StoredJson.read(Objects.requireNonNull(row.getString("settings")), DeliverySettings.class),
                StoredJson.read(Objects.requireNonNull(row.getString("voortgang")), Voortgang.class));
    }
}
