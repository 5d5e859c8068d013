package nl.collectief.core.datum;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A moment known exactly, to the day, or to a period: it lies at or after {@code van} and before {@code tot}.
 *
 * <p>Hours between two moments are hours that elapsed, not hours on the clock on the wall: the night in which summer
 * time begins has one less. The hour that the clock shows twice in autumn is taken the first time, in summer time.
 *
 * @param van the first possible instant; null when that is not bounded
 * @param tot the first instant that is no longer possible; equal to {@code van} when the moment is known exactly
 */
public record Moment(@Nullable Instant van, Instant tot) {

    /** The zone of every local date, time and term. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /**
     * A day, or a minute of it.
     *
     * @param tijdstip local time; null when only the day is known
     */
    public static Moment op(LocalDate datum, @Nullable LocalTime tijdstip) {
        if (tijdstip == null) {
            return new Moment(
                    datum.atStartOfDay(ZONE).toInstant(),
                    datum.plusDays(1).atStartOfDay(ZONE).toInstant());
        }
        return exact(instant(datum.atTime(tijdstip)));
    }

    /** One instant. */
    public static Moment exact(Instant instant) {
        return new Moment(instant, instant);
    }

    /** The instant of a local time; one that the clock skipped counts from the hour before, one shown twice is the first. */
    public static Instant instant(LocalDateTime lokaal) {
        return lokaal.atZone(ZONE).toInstant();
    }

    /** Whether the clock skipped a local time: summer time began. */
    public static boolean isOvergeslagen(LocalDateTime lokaal) {
        return ZONE.getRules().getValidOffsets(lokaal).isEmpty();
    }

    /** Whether the clock showed a local time twice: summer time ended. */
    public static boolean isDubbel(LocalDateTime lokaal) {
        return ZONE.getRules().getValidOffsets(lokaal).size() > 1;
    }

    /** Whether it is known to the instant. */
    public boolean isExact() {
        return tot.equals(van);
    }

    /** The first day in Europe/Amsterdam it can lie on; null when that is not bounded. */
    public @Nullable LocalDate eersteDag() {
        return van == null ? null : LocalDate.ofInstant(van, ZONE);
    }

    /** The last day in Europe/Amsterdam it can lie on. */
    public LocalDate laatsteDag() {
        return LocalDate.ofInstant(isExact() ? tot : tot.minusNanos(1), ZONE);
    }

    /** Whether it lies before another moment, or less than a duration after it; exactly that long after is not within. */
    public Certainty binnen(Duration duur, Moment ander) {
        if (van != null && !van.isBefore(ander.tot.plus(duur))) {
            return Certainty.UITGESLOTEN;
        }
        if (ander.van == null) {
            return Certainty.ONBESLIST;
        }
        Instant grens = ander.van.plus(duur);
        boolean zeker = isExact() ? tot.isBefore(grens) : !tot.isAfter(grens);
        return zeker ? Certainty.ZEKER : Certainty.ONBESLIST;
    }

    /** Whether it lies before another moment. */
    public Certainty voor(Moment ander) {
        return binnen(Duration.ZERO, ander);
    }
}
