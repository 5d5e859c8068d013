package nl.collectief.examples.eformulier.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import nl.collectief.examples.eformulier.ReceiverUnderTest;
import nl.collectief.examples.eformulier.ReceiverUnderTest.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A process that is killed")
class KillTest {

    private final Path data =
            Path.of("target", "test-data", UUID.randomUUID().toString()).toAbsolutePath();
    private final List<String> accepted = new CopyOnWriteArrayList<>();
    private final AtomicReference<Process> running = new AtomicReference<>();

    private void start(ReceiverUnderTest receiver, int requests) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SubmittingApp.class.getName(),
                        data.toString(),
                        receiver.address(),
                        String.valueOf(requests))
                .redirectErrorStream(true)
                .start();
        running.set(process);
        Thread reader = new Thread(() -> read(process));
        reader.setDaemon(true);
        reader.start();
    }

    private void read(Process process) {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines()
                    .filter(line -> line.startsWith(SubmittingApp.ACCEPTED))
                    .map(line -> line.substring(SubmittingApp.ACCEPTED.length()))
                    .forEach(accepted::add);
        } catch (IOException e) {
            // killed
        }
    }

    @AfterEach
    void kill() {
        Process process = running.getAndSet(null);
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.sleep(10);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static Set<String> cases(ReceiverUnderTest receiver) {
        return receiver.received().stream()
                .filter(message -> message.operation().equals("creeerZaak"))
                .map(Received::reference)
                .collect(Collectors.toSet());
    }

    private static long documents(ReceiverUnderTest receiver) {
        return receiver.received().stream()
                .filter(message -> message.operation().equals("voegZaakdocumentToe"))
                .map(Received::reference)
                .distinct()
                .count();
    }

    @Test
    @DisplayName(
            "between the answer of the receiver and its own commit, and right after it accepted, loses nothing: the"
                    + " same bytes come again, and each case stands at the receiver once by its number")
    void killed() throws Exception {
        try (ReceiverUnderTest receiver = new ReceiverUnderTest()) {
            receiver.behaves(message -> {
                if (message.operation().equals("creeerZaak")) {
                    kill();
                    return null;
                }
                return receiver.right(message);
            });
            start(receiver, 1);
            await(() -> running.get() == null);
            assertThat(accepted).hasSize(1);
            assertThat(cases(receiver)).hasSize(1);

            receiver.behaves(message -> null);
            start(receiver, 3);
            await(() -> accepted.size() == 4);
            kill();

            receiver.behaves();
            start(receiver, 0);
            await(() -> cases(receiver).size() == 4 && documents(receiver) == 4);

            for (String referentie : accepted) {
                List<Received> handedOver = receiver.received().stream()
                        .filter(message -> message.operation().equals("creeerZaak")
                                && message.body().contains(referentie))
                        .distinct()
                        .toList();
                assertThat(handedOver).as(referentie).hasSize(1);
            }
        }
    }
}
