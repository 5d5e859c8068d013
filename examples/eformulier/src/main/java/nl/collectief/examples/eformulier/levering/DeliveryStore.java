package nl.collectief.examples.eformulier.levering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import nl.collectief.core.stuf.Voortgang;
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
