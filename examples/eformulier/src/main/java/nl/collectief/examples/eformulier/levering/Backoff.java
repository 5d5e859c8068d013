package nl.collectief.examples.eformulier.levering;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait after a failed try: twice as long each time, up to a bound, and a little more or less so that not
 * all come at once.
 */
final class Backoff {

    /** After the first try. */
    static final Duration FIRST = Duration.ofSeconds(10);

    /** Never longer, but for the spread. */
    static final Duration BOUND = Duration.ofHours(1);

    /** Part of the time by which it differs, to both sides. */
    static final double SPREAD = 0.2;

    private static final int DOUBLINGS = 9;

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The time until the next try.
     *
     * @param tries how many failed, at least 1
     */
    Duration after(int tries) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(Math.max(tries, 1) - 1, DOUBLINGS));
        Duration bounded = doubled.compareTo(BOUND) > 0 ? BOUND : doubled;
        double factor = 1 + SPREAD * (2 * random.nextDouble() - 1);
        return Duration.ofMillis(Math.round(bounded.toMillis() * factor));
    }
}
