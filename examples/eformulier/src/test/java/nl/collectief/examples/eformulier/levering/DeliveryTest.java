package nl.collectief.examples.eformulier.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.collectief.examples.eformulier.AppUnderTest;
import nl.collectief.examples.eformulier.Logs;
import nl.collectief.examples.eformulier.MemoryUploads;
import nl.collectief.examples.eformulier.ReceiverUnderTest;
import nl.collectief.examples.eformulier.ReceiverUnderTest.Received;
import nl.collectief.examples.eformulier.Requests;
import nl.collectief.examples.eformulier.SteppedClock;
import nl.collectief.examples.eformulier.formulier.Uploads;
import nl.collectief.examples.eformulier.gemeente.Gemeente;
import nl.collectief.examples.eformulier.indiening.Receipt;
import nl.collectief.examples.eformulier.indiening.Submission;
import nl.collectief.examples.eformulier.indiening.Submissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("The outbox")
class DeliveryTest {

    /** Personal data of the requests, and of what the receiver says of them. */
    private static final List<String> PERSONAL = List.of(
            "999993653", "999994475", "Visser", "Velden", "Jansen", "Julianalaan", "piet@snel.nl", "jan@example.nl");

    private static final Logs LOGS = new Logs();
    private static final SteppedClock CLOCK = new SteppedClock("2026-11-04T10:00:00+01:00");
    private static final ReceiverUnderTest RECEIVER = new ReceiverUnderTest();
    private static final MemoryUploads UPLOADS = new MemoryUploads();
    private static final AppUnderTest APP = new AppUnderTest();

    private int before = RECEIVER.received().size();

    @BeforeAll
    static void start() {
        APP.deliversTo(RECEIVER.address())
                .with(Uploads.class, UPLOADS)
                .with("eformulier.levering.timeout", "2s")
                .at(CLOCK)
                .start();
    }

    @AfterAll
    static void stop() {
        APP.close();
        RECEIVER.close();
        LOGS.close();
        assertThat(LOGS.text()).contains("delivered").doesNotContain(PERSONAL);
    }

    /** Nothing of a test goes on in the next. */
    @AfterEach
    void rest() {
        RECEIVER.behaves();
        APP.bean(Interventions.class).retryAll();
        await(() -> count("delivery where state <> 'DELIVERED'") == 0);
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(Duration.ofSeconds(8));
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(25);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static int count(String rows) {
        return APP.bean(JdbcClient.class)
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }

    private static UUID submit(Submission submission) {
        APP.bean(Submissions.class).submit(submission);
        return APP.bean(JdbcClient.class)
                .sql("select id from submission where concept = ?")
                .param(submission.concept())
                .query(UUID.class)
                .single();
    }

    private static void awaitState(UUID id, DeliveryState state) {
        await(() -> count("delivery where state = '" + state + "' and submission = '" + id + "'") == 1);
    }

    private static void awaitFailure(UUID id, String finding) {
        await(() -> failure(id).equals(List.of(finding)));
    }

    private static List<String> failure(UUID id) {
        String json = APP.bean(JdbcClient.class)
                .sql("select coalesce(failure, '{\"reasons\":[]}') from delivery where submission = ?")
                .param(id)
                .query(String.class)
                .single();
        return StoredJson.read(json, Failure.class).reasons().stream()
                .map(Failure.Reason::id)
                .toList();
    }

    private static Duration untilNextTry(UUID id) {
        Instant next = APP.bean(JdbcClient.class)
                .sql("select execution_time from scheduled_tasks where task_instance = ?")
                .param(id.toString())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        return Duration.between(CLOCK.instant(), next);
    }

    private List<Received> received() {
        List<Received> all = RECEIVER.received();
        return all.subList(before, all.size());
    }

    private List<String> operations() {
        return received().stream().map(Received::operation).toList();
    }

    @Test
    @DisplayName(
            "delivers a death with the form and its document, in the order of the standard, to the two addresses of it")
    void delivers() {
        UUID upload = UPLOADS.add(Requests.document());

        UUID id = submit(Requests.death(upload));

        awaitState(id, DeliveryState.DELIVERED);
        assertThat(operations())
                .containsExactly(
                        "genereerZaakIdentificatie",
                        "creeerZaak",
                        "genereerDocumentIdentificatie",
                        "voegZaakdocumentToe",
                        "genereerDocumentIdentificatie",
                        "voegZaakdocumentToe");
        assertThat(received())
                .extracting(Received::path)
                .containsExactly(
                        "/zds/VrijeBerichten",
                        "/zds/OntvangAsynchroon",
                        "/zds/VrijeBerichten",
                        "/zds/OntvangAsynchroon",
                        "/zds/VrijeBerichten",
                        "/zds/OntvangAsynchroon");
        assertThat(received()).extracting(Received::reference).doesNotHaveDuplicates();
        assertThat(count("scheduled_tasks where task_instance = '" + id + "'")).isZero();
    }

    @Test
    @DisplayName("waits for the administrator when the receiver refuses, keeps nothing of his words, and sends the same"
            + " bytes when asked")
    void refused() {
        RECEIVER.behaves(message -> message.operation().equals("creeerZaak")
                ? ReceiverUnderTest.fault("StUF055", "Jansen 999993653 is onbekend")
                : RECEIVER.right(message));
        UUID id = submit(Requests.move());
        awaitState(id, DeliveryState.STOPPED);
        assertThat(failure(id)).containsExactly("ZDS-A06.BERICHT");
        assertThat(count("delivery where failure like '%999993653%'")).isZero();
        assertThat(count("scheduled_tasks where task_instance = '" + id + "'")).isZero();

        RECEIVER.behaves();
        APP.bean(Interventions.class).retry(id);

        awaitState(id, DeliveryState.DELIVERED);
        assertThat(operations()).startsWith("genereerZaakIdentificatie", "creeerZaak", "creeerZaak");
        assertThat(received().get(2)).isEqualTo(received().get(1));
    }

    @Test
    @DisplayName("makes a refused message again under another number when the administrator repaired the fault")
    void renewed() {
        RECEIVER.behaves(message -> message.operation().equals("creeerZaak")
                ? ReceiverUnderTest.fault("StUF010", "onbekend zaaktype")
                : RECEIVER.right(message));
        UUID id = submit(Requests.move());
        awaitState(id, DeliveryState.STOPPED);
        RECEIVER.behaves();
        Submission any = Requests.move();

        APP.bean(Interventions.class)
                .renew(id, DeliverySettings.of(APP.bean(Gemeente.class).levering(), any.formulier(), CLOCK.instant()));

        awaitState(id, DeliveryState.DELIVERED);
        assertThat(operations()).startsWith("genereerZaakIdentificatie", "creeerZaak", "creeerZaak");
        assertThat(received().get(2).reference()).isNotEqualTo(received().get(1).reference());
        assertThat(count("message where withdrawn is not null and submission = '" + id + "'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("stops when a case may exist already, and goes on when the administrator saw it")
    void mayExist() {
        RECEIVER.behaves(message -> message.operation().equals("creeerZaak") ? null : RECEIVER.right(message));
        UUID id = submit(Requests.move());
        awaitFailure(id, "LEV-01");
        RECEIVER.behaves(message -> ReceiverUnderTest.fault("StUF067", "identificatie niet uniek"));
        CLOCK.forward(Duration.ofSeconds(12));
        awaitState(id, DeliveryState.STOPPED);
        assertThat(failure(id)).containsExactly("ZDS-A06.BERICHT", "ZDS-A05");
        RECEIVER.behaves();

        APP.bean(Interventions.class).accept(id);

        awaitState(id, DeliveryState.DELIVERED);
        assertThat(operations()).startsWith("genereerZaakIdentificatie", "creeerZaak", "creeerZaak");
        assertThat(operations().stream().filter("creeerZaak"::equals)).hasSize(2);
    }

    @Test
    @DisplayName(
            "tries an absent receiver again after 10, 20 and 40 seconds, a fifth more or less, with the same bytes")
    void absent() {
        RECEIVER.behaves(message -> null);
        UUID id = submit(Requests.move());
        for (int tries = 1; tries <= 3; tries++) {
            int sent = tries;
            await(() -> received().size() == sent && failure(id).equals(List.of("LEV-01")));
            long middle = 10_000L << (tries - 1);
            await(() -> !untilNextTry(id).isZero());
            assertThat(untilNextTry(id).toMillis()).isBetween(middle * 4 / 5, middle * 6 / 5);
            CLOCK.forward(untilNextTry(id));
        }
        assertThat(received().stream().distinct()).hasSize(1);
    }

    @Test
    @DisplayName("lets a slow receiver go when its time is over, and tries again with the same bytes")
    void slow() {
        RECEIVER.behaves(message -> {
            sleep(3_000);
            return RECEIVER.right(message);
        });
        UUID id = submit(Requests.move());
        awaitFailure(id, "LEV-02");
        RECEIVER.behaves();
        CLOCK.forward(Duration.ofSeconds(12));

        awaitState(id, DeliveryState.DELIVERED);
        assertThat(received().get(1)).isEqualTo(received().get(0));
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @DisplayName("goes on where it stopped when the application is started again")
    void restarted() {
        RECEIVER.behaves(message -> message.operation().equals("creeerZaak") ? "nonsense" : RECEIVER.right(message));
        Submission submission = Requests.move();
        UUID id = submit(submission);
        awaitFailure(id, "ZDS-A04");
        Receipt receipt = APP.bean(Submissions.class).submit(submission);
        APP.stop();
        RECEIVER.behaves();
        CLOCK.forward(Duration.ofSeconds(12));

        APP.start();

        awaitState(id, DeliveryState.DELIVERED);
        assertThat(operations()).startsWith("genereerZaakIdentificatie", "creeerZaak", "creeerZaak");
        assertThat(received().get(2)).isEqualTo(received().get(1));
        assertThat(APP.bean(Submissions.class).receipt(submission.concept())).contains(receipt);
    }

    @Test
    @DisplayName("tells what went wrong in the language of the reader")
    void words() {
        Failure failure = Failure.of(List.of(DeliveryFindings.noConnection()));
        assertThat(failure.reasons().get(0).text(Locale.ENGLISH))
                .isEqualTo("There is no connection with the case system. We try again by ourselves.");
        assertThat(failure.reasons().get(0).text(Locale.forLanguageTag("nl")))
                .isEqualTo("Er is geen verbinding met het zaaksysteem. Wij proberen het vanzelf opnieuw.");
    }
}
