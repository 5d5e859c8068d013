package nl.collectief.examples.eformulier.beheer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.collectief.core.stuf.Operatie;
import nl.collectief.examples.eformulier.levering.DeliveryState;
import nl.collectief.examples.eformulier.levering.Failure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The queue as the administrator sees it: numbers, forms and moments, read beside the tables of the other rooms. */
@Repository
class Queue {

    /** Submissions on one page. */
    static final int MAX_ROWS = 100;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String ROWS =
            "select s.id, s.referentie, s.formulier, s.ontvangen, d.state, d.failure, m.tries, t.execution_time"
                    + " from submission s join delivery d on d.submission = s.id"
                    + " left join message m on m.submission = s.id and m.answered is null and m.withdrawn is null"
                    + " left join scheduled_tasks t on t.task_instance = cast(s.id as varchar(36))";

    /** First what waits for a person, then what failed, then the newest. */
    private static final String ORDER =
            " order by case when d.state = 'STOPPED' then 0 when d.state = 'DELIVERED' then 3"
                    + " when d.failure is not null then 1 else 2 end, s.ontvangen desc";

    private final JdbcClient jdbc;

    Queue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The submissions that stand somewhere, at most {@link #MAX_ROWS}.
     *
     * @param state null is anywhere
     */
    List<QueueRow> rows(@Nullable DeliveryState state) {
        String where = state == null ? "" : " where d.state = ?";
        JdbcClient.StatementSpec rows = jdbc.sql(ROWS + where + ORDER + " fetch first " + MAX_ROWS + " rows only");
        return (state == null ? rows : rows.param(state.name()))
                .query(Queue::row)
                .list();
    }

    /** How many stand where. */
    Map<DeliveryState, Integer> counts() {
        Map<DeliveryState, Integer> counts = new EnumMap<>(DeliveryState.class);
        jdbc.sql("select state, count(*) as n from delivery group by state").query(row -> {
            counts.put(DeliveryState.valueOf(text(row, "state")), row.getInt("n"));
        });
        return counts;
    }

    Optional<QueueRow> row(UUID id) {
        return jdbc.sql(ROWS + " where s.id = ?").param(id).query(Queue::row).optional();
    }

    /** The messages that were made, in order. */
    List<QueueStep> steps(UUID id) {
        return jdbc.sql("select * from message where submission = ? order by sequence_number")
                .param(id)
                .query((row, n) -> new QueueStep(
                        Operatie.valueOf(text(row, "operatie")),
                        row.getInt("document"),
                        text(row, "referentienummer"),
                        row.getInt("tries"),
                        new QueueStep.Moments(
                                moment(row, "last_try"), moment(row, "answered"), moment(row, "withdrawn"))))
                .list();
    }

    /** How many messages its series has in all: two for the case, two for each document. */
    int messages(UUID id) {
        String voortgang = jdbc.sql("select voortgang from delivery where submission = ?")
                .param(id)
                .query(String.class)
                .single();
        return 2 + 2 * JSON.readTree(voortgang).path("documenten").size();
    }

    private static QueueRow row(ResultSet row, int n) throws SQLException {
        String failure = row.getString("failure");
        return new QueueRow(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                text(row, "referentie"),
                text(row, "formulier"),
                Objects.requireNonNull(moment(row, "ontvangen")),
                new QueueRow.Progress(
                        DeliveryState.valueOf(text(row, "state")),
                        failure == null ? null : Failure.read(failure),
                        row.getInt("tries"),
                        moment(row, "execution_time")));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }
}
