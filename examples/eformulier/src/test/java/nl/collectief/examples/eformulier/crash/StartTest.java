package nl.collectief.examples.eformulier.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.collectief.examples.eformulier.EFormulier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("From start to first page")
class StartTest {

    private static final Duration MOST = Duration.ofMinutes(1);

    @Test
    @DisplayName("within a minute on any machine, on an empty database; the time is told in the output")
    void firstPage() throws Exception {
        Path folder = Path.of("target", "start", UUID.randomUUID().toString());
        try (AppProcess app = new AppProcess(folder, List.of(EFormulier.class.getName()))) {
            Instant begin = Instant.now();
            app.start();
            Await.until(MOST, "first page", () -> app.get("/").isPresent());
            Duration passed = Duration.between(begin, Instant.now());
            System.out.printf("start to first page: %.1f s%n", passed.toMillis() / 1000.0);

            assertThat(passed).isLessThan(MOST);
        }
    }
}
