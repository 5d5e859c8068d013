package nl.collectief.examples.eformulier.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.collectief.examples.eformulier.AppUnderTest;
import nl.collectief.examples.eformulier.DatabaseUnderTest;
import nl.collectief.examples.eformulier.Logs;
import nl.collectief.examples.eformulier.MemoryUploads;
import nl.collectief.examples.eformulier.ReceiverUnderTest;
import nl.collectief.examples.eformulier.Requests;
import nl.collectief.examples.eformulier.SteppedClock;
import nl.collectief.examples.eformulier.formulier.Uploads;
import nl.collectief.examples.eformulier.indiening.Submissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("From receipt to removal")
class StoryTest {

    private static final List<String> PERSONAL = List.of(
            "999993653", "999994475", "Visser", "Velden", "Jansen", "Julianalaan", "piet@snel.nl", "jan@example.nl");

    private final SteppedClock clock = new SteppedClock("2026-11-04T10:00:00+01:00");
    private final MemoryUploads uploads = new MemoryUploads();

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    @DisplayName(
            "a submission is delivered when the receiver is back, removed with all that is of it 30 days later, and"
                    + " one that is not delivered stays; no line of the log holds personal data")
    void story(DatabaseUnderTest database) throws Exception {
        try (Logs logs = new Logs();
                ReceiverUnderTest receiver = new ReceiverUnderTest();
                AppUnderTest app = new AppUnderTest()) {
            app.deliversTo(receiver.address())
                    .on(database)
                    .with(Uploads.class, uploads)
                    .at(clock)
                    .start();
            receiver.behaves(message -> null);
            UUID delivered = uploads.add(Requests.document());
            app.bean(Submissions.class).submit(Requests.death(delivered));
            app.bean(Submissions.class).submit(Requests.move());
            await(app, "delivery where failure like '%LEV-01%'", 2);

            receiver.behaves();
            clock.forward(Duration.ofSeconds(12));
            await(app, "delivery where state = 'DELIVERED'", 2);
            assertThat(receiver.operations().stream().filter("creeerZaak"::equals))
                    .hasSize(2);
            assertThat(receiver.operations().stream().filter("voegZaakdocumentToe"::equals))
                    .hasSize(3);

            receiver.behaves(message -> ReceiverUnderTest.fault("StUF055", "Visser 999994475 is onbekend"));
            UUID refused = uploads.add(Requests.document());
            app.bean(Submissions.class).submit(Requests.death(refused));
            await(app, "delivery where state = 'STOPPED'", 1);

            clock.forward(Duration.ofDays(30).minusMinutes(1));
            Thread.sleep(2_500);
            assertThat(count(app, "submission")).isEqualTo(3);
            clock.forward(Duration.ofHours(1));
            await(app, "submission", 1);

            assertThat(count(app, "delivery where state = 'STOPPED'")).isEqualTo(1);
            assertThat(count(app, "message")).isEqualTo(1);
            assertThat(count(app, "content")).isEqualTo(2);
            assertThat(count(app, "content_part where content not in (select id from content)"))
                    .isZero();
            assertThat(count(app, "submission_upload")).isEqualTo(1);
            assertThat(uploads.files()).containsExactly(refused);
            assertThat(logs.text())
                    .contains("2 delivered submission(s) removed after 30 days")
                    .doesNotContain(PERSONAL)
                    .doesNotContain("openhtmltopdf", "pdfbox");
        }
    }

    private static int count(AppUnderTest app, String rows) {
        return app.bean(JdbcClient.class)
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }

    private static void await(AppUnderTest app, String rows, int expected) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(15));
        while (count(app, rows) != expected && Instant.now().isBefore(end)) {
            Thread.sleep(25);
        }
        assertThat(count(app, rows)).as(rows).isEqualTo(expected);
    }
}
