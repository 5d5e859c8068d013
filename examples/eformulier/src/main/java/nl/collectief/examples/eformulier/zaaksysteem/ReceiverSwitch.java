package nl.collectief.examples.eformulier.zaaksysteem;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** How the receiver behaves now. Thread-safe. */
class ReceiverSwitch {

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
    record Setting(Mode mode, Duration delay, Failure failure) {

        private static final Duration MOST = Duration.ofMinutes(1);

        Setting {
            if (delay.isNegative() || delay.compareTo(MOST) > 0) {
                throw new IllegalArgumentException("delay");
            }
        }

        /** Whether it fails in this way. */
        boolean fails(Failure failure) {
            return mode == Mode.FOUTEN && this.failure == failure;
        }
    }

    Setting get() {
        return Objects.requireNonNull(setting.get());
    }

    void set(Setting next) {
        setting.set(next);
    }
}
