package nl.collectief.core.aanvraag;

import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.datum.Kalender;
import nl.collectief.core.datum.Moment;
import nl.collectief.core.zaak.Betaling;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a request beside its answers.
 *
 * <p>As {@link ClockProvider} it lets Bean Validation see the same 'now' as our own entry.
 *
 * @param release release of the form, {@code yyyy-MM-dd}; null is the newest
 * @param gemeente code of the receiving municipality, four digits; null is unknown
 * @param tijdstipOntvangst the moment of receipt, set by the receiving system (Awb 2:20); null is the clock
 * @param prefill what a register said; null is not asked
 * @param betaling the payment
 * @param profiel the choices of the municipality
 */
public record Ontvangst(
        @Nullable String release,
        @Nullable String gemeente,
        @Nullable Instant tijdstipOntvangst,
        @Nullable Prefill prefill,
        Betaling betaling,
        Profiel profiel)
        implements ClockProvider {

    /** The zone of every local date and term. */
    public static final ZoneId ZONE = Moment.ZONE;

    /** Nothing known: the clock of the machine, no payment, the default profile. */
    public static final Ontvangst LEEG = builder().build();

    /** A clock that stands still at the moment of receipt, else the clock of the machine; Europe/Amsterdam. */
    @Override
    public Clock getClock() {
        return tijdstipOntvangst == null ? Clock.system(ZONE) : Clock.fixed(tijdstipOntvangst, ZONE);
    }

    /** The moment of receipt in Europe/Amsterdam. */
    public ZonedDateTime nu() {
        return ZonedDateTime.now(getClock());
    }

    /** The day of receipt in Europe/Amsterdam. */
    public LocalDate vandaag() {
        return nu().toLocalDate();
    }

    /**
     * The calendar of statutory terms: the days known at release and those of the profile, {@code gelijkgesteldeDagen},
     * a list of dates {@code yyyy-MM-dd}; what is no date there is left out.
     */
    public Kalender kalender() {
        return profiel.lijst("gelijkgesteldeDagen").map(Ontvangst::met).orElse(Kalender.NEDERLAND);
    }

    private static Kalender met(List<String> gelijkgesteld) {
        return Kalender.NEDERLAND.met(gelijkgesteld.stream()
                .map(DatumOnvolledig::lees)
                .flatMap(Optional::stream)
                .map(DatumOnvolledig::volledig)
                .flatMap(Optional::stream)
                .toList());
    }

    /** The same, with the moment of receipt filled from a clock when it is not known. */
    public Ontvangst vastgelegd(ClockProvider klok) {
        return tijdstipOntvangst != null
                ? this
                : toBuilder().tijdstipOntvangst(klok.getClock().instant()).build();
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder()
                .release(release)
                .gemeente(gemeente)
                .tijdstipOntvangst(tijdstipOntvangst)
                .prefill(prefill)
                .betaling(betaling)
                .profiel(profiel);
    }

    @Override
    public String toString() {
        return "Ontvangst[gemeente=" + gemeente + ", tijdstipOntvangst=" + tijdstipOntvangst + "]";
    }

    /** Builds an {@link Ontvangst}; not thread-safe. */
    public static final class Builder {
        private @Nullable String release;
        private @Nullable String gemeente;
        private @Nullable Instant tijdstipOntvangst;
        private @Nullable Prefill prefill;
        private Betaling betaling = Betaling.NVT;
        private Profiel profiel = Profiel.STANDAARD;

        private Builder() {}

        /** Release of the form. */
        public Builder release(@Nullable String release) {
            this.release = release;
            return this;
        }

        /** Code of the receiving municipality. */
        public Builder gemeente(@Nullable String gemeente) {
            this.gemeente = gemeente;
            return this;
        }

        /** The moment of receipt. */
        public Builder tijdstipOntvangst(@Nullable Instant tijdstipOntvangst) {
            this.tijdstipOntvangst = tijdstipOntvangst;
            return this;
        }

        /** What a register said. */
        public Builder prefill(@Nullable Prefill prefill) {
            this.prefill = prefill;
            return this;
        }

        /** The payment. */
        public Builder betaling(Betaling betaling) {
            this.betaling = betaling;
            return this;
        }

        /** The choices of the municipality. */
        public Builder profiel(Profiel profiel) {
            this.profiel = profiel;
            return this;
        }

        /** The record; never throws. */
        public Ontvangst build() {
            return new Ontvangst(release, gemeente, tijdstipOntvangst, prefill, betaling, profiel);
        }
    }
}
