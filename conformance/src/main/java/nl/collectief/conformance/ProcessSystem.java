package nl.collectief.conformance;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A product that runs as a process of its own, in any language.
 *
 * <p>It reads one JSON object per line, {@code {"verzoek": .., "profiel": ..}}, and writes its answer as one line, both
 * in UTF-8; it ends when its input ends. What it writes to its error stream is passed on. Not thread-safe.
 */
public final class ProcessSystem implements SystemUnderTest, AutoCloseable {

    private final Process process;
    private final BufferedWriter naar;
    private final BufferedReader van;
    private final Duration geduld;
    private final ExecutorService lezer = Executors.newSingleThreadExecutor(taak -> {
        Thread thread = new Thread(taak, "conformance-reader");
        thread.setDaemon(true);
        return thread;
    });

    private ProcessSystem(Process process, Duration geduld) {
        this.process = process;
        this.naar = process.outputWriter(StandardCharsets.UTF_8);
        this.van = process.inputReader(StandardCharsets.UTF_8);
        this.geduld = geduld;
    }

    /**
     * Starts the process.
     *
     * @param command the program and its arguments
     * @param patience how long an answer may take
     * @throws IOException when it cannot be started
     */
    public static ProcessSystem start(List<String> command, Duration patience) throws IOException {
        return new ProcessSystem(
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start(), patience);
    }

    @Override
    public String judge(String verzoek, String profiel)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        naar.write("{\"verzoek\":" + verzoek + ",\"profiel\":" + profiel + "}\n");
        naar.flush();
        String answer;
        try {
            answer = lezer.submit(van::readLine).get(geduld.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            process.destroy();
            throw e;
        }
        if (answer == null) {
            throw new EOFException("the process has ended");
        }
        return answer;
    }

    /** Ends its input, so that the process ends; one that does not is stopped. */
    @Override
    public void close() {
        lezer.shutdownNow();
        try {
            naar.close();
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
                process.destroy();
            }
        } catch (IOException e) {
            // it was gone before it read all
            process.destroy();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
