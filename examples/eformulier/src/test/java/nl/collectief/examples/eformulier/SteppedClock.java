package nl.collectief.examples.eformulier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import nl.collectief.core.aanvraag.Ontvangst;

/** A clock that stands still until a test moves it, in Europe/Amsterdam. */
public final class SteppedClock extends Clock {

    private final AtomicReference<Instant> now;

    /** Stands at a moment, such as {@code 2026-11-04T10:00:00+01:00}. */
    public SteppedClock(String moment) {
        now = new AtomicReference<>(OffsetDateTime.parse(moment).toInstant());
    }

    /** Moves on. */
    public void forward(Duration time) {
        now.updateAndGet(moment -> moment.plus(time));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return Ontvangst.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
