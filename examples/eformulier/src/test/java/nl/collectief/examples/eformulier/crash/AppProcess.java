package nl.collectief.examples.eformulier.crash;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The application as a process of its own, on a port and a folder that stay: started, killed and started again.
 *
 * <p>Its output stands in its folder.
 */
public final class AppProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(ANSWER).build();
    private final Path folder;
    private final int port;
    private final List<String> options;
    private volatile @Nullable Process process;

    /**
     * Not started.
     *
     * @param folder where its data stand
     * @param options of the JVM and, after the name of its main class, of the application
     */
    public AppProcess(Path folder, List<String> options) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.options = List.copyOf(options);
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    /** Starts, and does not wait until it answers. */
    public void start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.add("--server.port=" + port);
        command.add("--eformulier.data=" + data());
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output.txt").toFile()))
                .start();
    }

    /** Where its database stands. */
    public Path data() {
        return folder.resolve("data").toAbsolutePath();
    }

    /** Waits until it answers; fails at once when it ended by itself. */
    void awaitReady() {
        Await.until(START, "start of " + folder, () -> {
            Process running = process;
            if (running == null || !running.isAlive()) {
                throw new AssertionError("ended by itself: " + folder);
            }
            return get("/crash/open").isPresent();
        });
    }

    /** Ends it at once, as a power cut does: SIGKILL. */
    void kill() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
        }
    }

    /** Ends it as an operator does. */
    @Override
    public void close() {
        Process running = process;
        if (running != null) {
            running.destroy();
            Await.until(Duration.ofMinutes(1), "end of " + folder, () -> !running.isAlive());
        }
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** What a path answers; empty when it does not, or not with 200. */
    public Optional<String> get(String path) {
        return ask(HttpRequest.newBuilder(address(path)));
    }

    /** The same for a request that changes something. */
    public Optional<String> post(String path) {
        return ask(HttpRequest.newBuilder(address(path)).POST(BodyPublishers.noBody()));
    }

    private Optional<String> ask(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.timeout(ANSWER).build(), BodyHandlers.ofString());
            return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
