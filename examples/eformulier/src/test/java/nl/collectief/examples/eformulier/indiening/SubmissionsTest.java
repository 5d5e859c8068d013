package nl.collectief.examples.eformulier.indiening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.collectief.core.validation.Finding;
import nl.collectief.examples.eformulier.AppUnderTest;
import nl.collectief.examples.eformulier.MemoryUploads;
import nl.collectief.examples.eformulier.Requests;
import nl.collectief.examples.eformulier.formulier.Uploads;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("What is handed in")
class SubmissionsTest {

    private static final AppUnderTest APP = new AppUnderTest();
    private static final MemoryUploads UPLOADS = new MemoryUploads();

    @BeforeAll
    static void start() {
        APP.with(Uploads.class, UPLOADS).deliversTo("http://localhost:1/zds").start();
    }

    @AfterAll
    static void stop() {
        APP.close();
    }

    private static Submissions submissions() {
        return APP.bean(Submissions.class);
    }

    private static int rows(String table) {
        return APP.bean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("stands with its files, its first message and its place in the queue, and gives a readable reference")
    void kept() {
        UUID upload = UPLOADS.add(Requests.document());
        Submission submission = Requests.death(upload);
        int messages = rows("message");
        int queued = rows("scheduled_tasks");

        Receipt receipt = submissions().submit(submission);

        assertThat(receipt.referentie()).matches("EF-2026-[2-9BCDFGHJKMNPQRSTVWXZ]{4}-[2-9BCDFGHJKMNPQRSTVWXZ]{4}");
        assertThat(receipt)
                .isEqualTo(new Receipt(
                        receipt.referentie(),
                        "aangifteOverlijden",
                        submission.taal(),
                        submission.ontvangen(),
                        submission.json()));
        assertThat(submissions().receipt(submission.concept())).contains(receipt);
        assertThat(UPLOADS.kept()).contains(upload);
        assertThat(rows("message")).isEqualTo(messages + 1);
        assertThat(rows("scheduled_tasks")).isEqualTo(queued + 1);
    }

    @Test
    @DisplayName("twice from one draft is one submission, also when both come at once")
    void twice() throws Exception {
        Submission submission = Requests.move();
        int before = rows("submission");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Receipt>> clicks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                clicks.add(() -> submissions().submit(submission));
            }
            List<Receipt> receipts = new ArrayList<>();
            for (Future<Receipt> receipt : threads.invokeAll(clicks)) {
                receipts.add(receipt.get());
            }
            assertThat(receipts).hasSize(8).containsOnly(receipts.get(0));
        } finally {
            threads.shutdownNow();
        }
        assertThat(rows("submission")).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("with a fout in the answers is not accepted, and says which")
    void fout() {
        Submission submission = Requests.submission("verhuizingDoorgeven", "VRH-C002", Map.of());
        int before = rows("submission");

        SubmissionRefused refused = catchThrowableOfType(
                SubmissionRefused.class, () -> submissions().submit(submission));

        assertThat(refused.findings()).extracting(Finding::id).containsExactly("VRH-001");
        assertThat(refused).hasMessage("1 finding(s)");
        assertThat(submissions().receipt(submission.concept())).isEmpty();
        assertThat(rows("submission")).isEqualTo(before);
    }

    @Test
    @DisplayName("ZDS-B13: with a document whose bytes are no PDF is not accepted, and nothing of it is kept")
    void content() {
        UUID upload = UPLOADS.add(new byte[204_800]);
        Submission submission = Requests.death(upload);
        int submissions = rows("submission");
        int deliveries = rows("delivery");
        int parts = rows("content_part");

        SubmissionRefused refused = catchThrowableOfType(
                SubmissionRefused.class, () -> submissions().submit(submission));

        assertThat(refused.findings()).extracting(Finding::id).containsExactly("ZDS-B13");
        assertThat(refused.findings().get(0).tekst(Locale.forLanguageTag("nl"))).isNotBlank();
        assertThat(rows("submission")).isEqualTo(submissions);
        assertThat(rows("delivery")).isEqualTo(deliveries);
        assertThat(rows("content_part")).isEqualTo(parts);
    }
}
