package nl.collectief.examples.eformulier.zaaksysteem;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** How the receiver behaves now. Thread-safe. */
public class ReceiverSwitch {

    private final AtomicReference<Setting> setting;

    ReceiverSwitch(Setting setting) {
        this.setting = new AtomicReference<>(setting);
    }

    /**
     * A position of the switch.
     *
     * @param mode how it behaves
     * @param delay how long it waits when it is slow, at most a minute
     * @param failure how it fails when it does
     */
    public record Setting(Mode mode, Duration delay, Failure failure) {

        private static final Duration MOST = Duration.ofMinutes(1);

        /**
         * Refuses what nobody would wait for.
         *
         * @throws IllegalArgumentException for a delay below zero or over a minute
         */
        public Setting {
            if (delay.isNegative() || delay.compareTo(MOST) > 0) {
                throw new IllegalArgumentException("delay");
            }
        }

        /** Whether it fails in this way. */
        public boolean fails(Failure failure) {
            return mode == Mode.FOUTEN && this.failure == failure;
        }
    }

    /** How it behaves now. */
    public Setting get() {
        return Objects.requireNonNull(setting.get());
    }

    /** Makes it behave so from the next message on. */
    public void set(Setting next) {
        setting.set(next);
    }
}
