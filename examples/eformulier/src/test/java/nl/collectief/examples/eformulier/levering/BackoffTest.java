package nl.collectief.examples.eformulier.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The time until the next try")
class BackoffTest {

    /** Always in the middle of the spread. */
    private static final class Middle implements RandomGenerator {
        @Override
        public long nextLong() {
            return 0;
        }

        @Override
        public double nextDouble() {
            return 0.5;
        }
    }

    @Test
    @DisplayName("doubles from 10 seconds and stops at an hour")
    void doubles() {
        Backoff backoff = new Backoff(new Middle());
        List<Long> seconds = IntStream.rangeClosed(1, 12)
                .mapToObj(tries -> backoff.after(tries).toSeconds())
                .toList();
        assertThat(seconds).containsExactly(10L, 20L, 40L, 80L, 160L, 320L, 640L, 1280L, 2560L, 3600L, 3600L, 3600L);
        assertThat(backoff.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    @DisplayName("is at most a fifth shorter or longer, and not the same for all (seed 20261104)")
    void spread() {
        Backoff backoff = new Backoff(new Random(20261104));
        List<Duration> times =
                IntStream.range(0, 1_000).mapToObj(n -> backoff.after(1)).toList();
        assertThat(times).allSatisfy(time -> assertThat(time).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(12)));
        assertThat(times.stream().distinct().count()).isGreaterThan(500);
    }
}
