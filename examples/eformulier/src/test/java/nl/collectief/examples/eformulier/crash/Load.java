package nl.collectief.examples.eformulier.crash;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * People who hand in, several at once. Who gets no answer hands the same draft in again, until there is a receipt.
 */
final class Load implements AutoCloseable {

    private static final int THREADS = 4;
    private static final Duration MOST = Duration.ofMinutes(15);

    private final AppProcess app;
    private final Random random;
    private final Semaphore drafts = new Semaphore(0);
    private final AtomicInteger busy = new AtomicInteger();
    private final Map<UUID, String> receipts = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    Load(AppProcess app, long seed) {
        this.app = app;
        this.random = new Random(seed);
        for (int i = 0; i < THREADS; i++) {
            threads.execute(this::handIn);
        }
    }

    /** Lets so many more drafts be handed in. */
    void more(int count) {
        busy.addAndGet(count);
        drafts.release(count);
    }

    private void handIn() {
        try {
            while (true) {
                drafts.acquire();
                UUID concept = draft();
                String path = "/crash/submit/" + concept;
                Await.until(
                        MOST,
                        path,
                        () -> app.post(path)
                                .map(receipt -> keep(concept, receipt))
                                .isPresent());
                busy.decrementAndGet();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized UUID draft() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Optional<String> keep(UUID concept, String receipt) {
        receipts.put(concept, receipt);
        return Optional.of(receipt);
    }

    /** Waits until every draft has its receipt. */
    void awaitReceipts() {
        Await.until(MOST, "receipts", () -> busy.get() == 0);
    }

    /** The reference that each draft got. */
    Map<UUID, String> receipts() {
        return Map.copyOf(receipts);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
