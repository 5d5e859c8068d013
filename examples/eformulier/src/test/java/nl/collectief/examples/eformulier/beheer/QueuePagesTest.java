package nl.collectief.examples.eformulier.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.collectief.examples.eformulier.AppUnderTest;
import nl.collectief.examples.eformulier.ReceiverUnderTest;
import nl.collectief.examples.eformulier.Requests;
import nl.collectief.examples.eformulier.SteppedClock;
import nl.collectief.examples.eformulier.indiening.Submission;
import nl.collectief.examples.eformulier.indiening.Submissions;
import nl.collectief.examples.eformulier.levering.DeliveryState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("The pages of the functional administrator")
class QueuePagesTest {

    private static final List<String> PERSONAL =
            List.of("999993653", "Jansen", "Julianalaan", "Bredewater", "jan@example.nl", "1985");

    private static final ReceiverUnderTest RECEIVER = new ReceiverUnderTest();
    private static final AppUnderTest APP = new AppUnderTest();

    @BeforeAll
    static void start() {
        APP.deliversTo(RECEIVER.address())
                .at(new SteppedClock("2026-11-04T10:00:00+01:00"))
                .start();
    }

    @AfterAll
    static void stop() {
        APP.close();
        RECEIVER.close();
    }

    private static UUID refused(Submission submission) throws InterruptedException {
        RECEIVER.behaves(message -> ReceiverUnderTest.fault("StUF055", "Jansen 999993653 is onbekend"));
        APP.bean(Submissions.class).submit(submission);
        UUID id = APP.bean(JdbcClient.class)
                .sql("select id from submission where concept = ?")
                .param(submission.concept())
                .query(UUID.class)
                .single();
        await(id, DeliveryState.STOPPED);
        return id;
    }

    private static void await(UUID id, DeliveryState state) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(8));
        while (state(id) != state && Instant.now().isBefore(end)) {
            Thread.sleep(25);
        }
        assertThat(state(id)).isEqualTo(state);
    }

    private static DeliveryState state(UUID id) {
        return APP.bean(Queue.class).row(id).orElseThrow().delivery().state();
    }

    private static void login() throws Exception {
        HttpResponse<String> in = APP.postFrom("/inloggen/beheer", "/inloggen/beheer", Map.of("terug", "/beheer"));
        assertThat(in.statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("are for the role BEHEERDER alone")
    void role() throws Exception {
        try (AppUnderTest nobody = new AppUnderTest().start()) {
            assertThat(nobody.get("/beheer").statusCode()).isEqualTo(302);
            assertThat(nobody.get("/beheer").headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/inloggen/beheer"));
        }
    }

    @Test
    @DisplayName(
            "show reference, form, state and failure in words, and no personal data, nor the words of the receiver")
    void masked() throws Exception {
        Submission submission = Requests.move();
        UUID id = refused(submission);
        String referentie = APP.bean(Submissions.class)
                .receipt(submission.concept())
                .orElseThrow()
                .referentie();
        login();

        String queue = APP.get("/beheer").body();
        String detail = APP.get("/beheer/" + id).body();

        assertThat(queue)
                .contains(
                        referentie,
                        "Verhuizing",
                        "Wacht op u",
                        "Het zaaksysteem weigert dit bericht. Herstel de inhoud en verstuur een nieuw bericht.")
                .doesNotContain(PERSONAL)
                .doesNotContain("onbekend");
        assertThat(detail)
                .contains(
                        referentie,
                        "Nummer voor de zaak vragen",
                        "Berichten die hierna nog komen: 3",
                        "Maak het bericht opnieuw")
                .doesNotContain("De ontvanger heeft het al")
                .doesNotContain(PERSONAL)
                .doesNotContain("onbekend");
    }

    @Test
    @DisplayName("try one again with its button, and tell where it stands by a filter")
    void retry() throws Exception {
        UUID id = refused(Requests.move());
        login();
        RECEIVER.behaves();

        HttpResponse<String> pressed = APP.postFrom("/beheer", "/beheer/" + id + "/opnieuw", Map.of());

        assertThat(pressed.statusCode()).isEqualTo(302);
        await(id, DeliveryState.DELIVERED);
        assertThat(APP.get("/beheer?toestand=DELIVERED").body()).contains("/beheer/" + id);
        assertThat(APP.get("/beheer?toestand=STOPPED").body()).doesNotContain("/beheer/" + id);
    }

    @Test
    @DisplayName("try all again with one button, and make one again by the settings of now")
    void retryAll() throws Exception {
        UUID first = refused(Requests.move());
        UUID second = refused(Requests.move());
        login();
        RECEIVER.behaves();

        APP.postFrom("/beheer", "/beheer/opnieuw", Map.of());
        await(first, DeliveryState.DELIVERED);
        await(second, DeliveryState.DELIVERED);

        UUID third = refused(Requests.move());
        RECEIVER.behaves();
        APP.postFrom("/beheer/" + third, "/beheer/" + third + "/vernieuwen", Map.of());
        await(third, DeliveryState.DELIVERED);
        assertThat(APP.get("/beheer/" + third).body()).contains("Vervangen door een nieuw bericht");
    }

    @Test
    @DisplayName("do nothing without the token of the page, nor for what is not there")
    void protectedPosts() throws Exception {
        UUID id = refused(Requests.move());
        login();
        assertThat(APP.post("/beheer/" + id + "/opnieuw", Map.of()).statusCode())
                .isGreaterThanOrEqualTo(300);
        assertThat(state(id)).isEqualTo(DeliveryState.STOPPED);
        assertThat(APP.get("/beheer/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }
}
