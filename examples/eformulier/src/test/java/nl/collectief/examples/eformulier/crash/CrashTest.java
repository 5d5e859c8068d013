package nl.collectief.examples.eformulier.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Kills the application at random moments while people hand in, and then looks at the receiver.
 *
 * <p>More kills: {@code -Dcrash.kills=500}; another run of moments: {@code -Dcrash.seed=7}. The moments differ from
 * machine to machine, what must be true in the end does not.
 */
@DisplayName("A kill at any moment loses nothing and delivers nothing twice")
class CrashTest {

    private static final int KILLS = Integer.getInteger("crash.kills", 50);
    private static final long SEED = Long.getLong("crash.seed", 20261125);
    private static final int PER_ROUND = 5;
    private static final int RECEIVER_EVERY = 10;
    private static final int MOST_WORK = 15;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofMillis(300);
    private static final List<String> TROUBLES = List.of(
            "TRAAG/TECHNISCH", "FOUTEN/TECHNISCH", "FOUTEN/ONLEESBAAR", "FOUTEN/AFGEBROKEN", "AFWEZIG/TECHNISCH");

    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            CrashApp.class.getName(),
            "--eformulier.levering.timeout=5s",
            "--eformulier.levering.heartbeat=1s");

    private final Random random = new Random(SEED);
    private final Path folder =
            Path.of("target", "crash", UUID.randomUUID().toString()).toAbsolutePath();

    @Test
    @DisplayName(
            "every submission that got a receipt stands at the receiver once, with all its documents, and no other")
    void exactlyOnce() throws Exception {
        AppProcess receiver = new AppProcess(folder.resolve("receiver"), OPTIONS);
        AppProcess app = new AppProcess(folder.resolve("app"), options(receiver));
        Map<UUID, String> receipts;
        try (receiver;
                app;
                Load load = new Load(app, SEED)) {
            receiver.start();
            receiver.awaitReady();
            for (int kill = 1; kill <= KILLS; kill++) {
                round(kill, app, receiver, load);
            }
            app.start();
            app.awaitReady();
            receiver.post("/crash/switch/NORMAAL/TECHNISCH");
            load.awaitReceipts();
            Await.until(Duration.ofMinutes(5), "empty queue", () -> isEmpty(app));
            receipts = load.receipts();
        }
        compare(receipts, app.data(), receiver.data());
        System.out.printf(
                "%d kills, %d submissions, messages that came again: %s%n",
                KILLS, receipts.size(), Stored.rows(receiver.data(), "select 'doubles', sum(doubles) from zs_message"));
    }

    /** Starts the application, lets people hand in, and kills it at some moment; now and then the receiver before it. */
    private void round(int kill, AppProcess app, AppProcess receiver, Load load)
            throws IOException, InterruptedException {
        boolean trouble = kill % 2 == 0;
        String setting = trouble ? TROUBLES.get(random.nextInt(TROUBLES.size())) : "NORMAAL/TECHNISCH";
        receiver.post("/crash/switch/" + setting);
        app.start();
        load.more(PER_ROUND);
        if (random.nextInt(4) > 0) {
            app.awaitReady();
            app.post("/crash/retry");
            awaitSomeWork(app, 1 + random.nextInt(MOST_WORK));
        }
        LockSupport.parkNanos((long) (random.nextDouble() * LONGEST.toNanos()));
        if (kill % RECEIVER_EVERY == 0) {
            receiver.kill();
            receiver.start();
            receiver.awaitReady();
        }
        app.kill();
    }

    /** Waits until so much more was handed in and confirmed, or nothing can be while the receiver is in trouble. */
    private static void awaitSomeWork(AppProcess app, int work) {
        Instant end = Instant.now().plus(PATIENCE);
        int before = work(app);
        Await.until(
                PATIENCE.multipliedBy(2),
                "work",
                () -> work(app) >= before + work || Instant.now().isAfter(end));
    }

    private static int work(AppProcess app) {
        return app.get("/crash/work").map(Integer::valueOf).orElse(0);
    }

    /** An administrator who presses retry until all is delivered; a failed try waits up to an hour by itself. */
    private static boolean isEmpty(AppProcess app) {
        app.post("/crash/retry");
        return app.get("/crash/open").orElse("").equals("0");
    }

    /** Those of the application whose receiver is another process. */
    private List<String> options(AppProcess receiver) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        Path file = Files.createDirectories(folder).resolve("gemeente.json");
        try (InputStream json = Objects.requireNonNull(CrashTest.class.getResourceAsStream("/gemeente.json"))) {
            ObjectNode gemeente = (ObjectNode) mapper.readTree(json);
            ((ObjectNode) gemeente.get("levering"))
                    .put("adres", receiver.address("/zaaksysteem/zds").toString());
            Files.write(file, mapper.writeValueAsBytes(gemeente));
        }
        List<String> options = new ArrayList<>(OPTIONS);
        options.add("--eformulier.gemeente=" + file.toUri());
        return options;
    }

    private static void compare(Map<UUID, String> receipts, Path app, Path receiver) throws SQLException {
        Map<String, List<String>> zaken =
                Stored.rows(receiver, "select kenmerk, zaak from zs_kenmerk order by kenmerk, zaak");
        Map<String, List<String>> alleZaken = Stored.rows(receiver, "select 'all', identificatie from zs_zaak");
        Map<String, List<String>> documenten = Stored.rows(
                receiver,
                "select k.kenmerk, d.size || '/' || d.sha256 from zs_document d join zs_kenmerk k on k.zaak = d.zaak"
                        + " order by 1, 2");
        Map<String, List<String>> verstuurd = Stored.rows(
                app,
                "select s.referentie, m.referentienummer from message m join submission s on s.id = m.submission"
                        + " where m.operatie = 'VOEG_ZAAKDOCUMENT_TOE'");

        assertThat(receipts).hasSize(KILLS * PER_ROUND);
        assertThat(zaken.keySet()).as("cases at the receiver").containsExactlyInAnyOrderElementsOf(receipts.values());
        assertThat(zaken.values()).allSatisfy(nummers -> assertThat(nummers).hasSize(1));
        assertThat(alleZaken.get("all")).hasSize(receipts.size());
        assertThat(sizes(documenten)).as("documents at the receiver").isEqualTo(sizes(verstuurd));
        receipts.forEach((concept, referentie) -> assertThat(documenten.getOrDefault(referentie, List.of()))
                .as("files of %s", referentie)
                .containsAll(CrashRequests.files(concept).stream()
                        .map(CrashFile::print)
                        .toList()));
    }

    private static Map<String, Integer> sizes(Map<String, List<String>> rows) {
        Map<String, Integer> sizes = new TreeMap<>();
        rows.forEach((key, values) -> sizes.put(key, values.size()));
        return sizes;
    }
}
