package nl.collectief.core.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.collectief.core.zaak.Betaling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is known of a request beside its answers. Source: formulieren 1.1 and 1.3.7. */
class OntvangstTest {

    private static final Instant OUDJAAR = Instant.parse("2026-12-31T23:30:00Z");

    @Test
    @DisplayName("now and today are those of the moment of receipt in Amsterdam, and stand still")
    void moment() {
        Ontvangst ontvangst = Ontvangst.builder().tijdstipOntvangst(OUDJAAR).build();
        assertThat(ontvangst.vandaag()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(ontvangst.nu()).hasToString("2027-01-01T00:30+01:00[Europe/Amsterdam]");
        assertThat(ontvangst.getClock().instant()).isEqualTo(OUDJAAR);
    }

    @Test
    @DisplayName("a moment that is not known is filled from a clock, a known one stays")
    void vastgelegd() {
        Clock klok = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        assertThat(Ontvangst.LEEG.vastgelegd(() -> klok).tijdstipOntvangst()).isEqualTo(Instant.EPOCH);
        Ontvangst bekend = Ontvangst.builder().tijdstipOntvangst(OUDJAAR).build();
        assertThat(bekend.vastgelegd(() -> klok)).isSameAs(bekend);
    }

    @Test
    @DisplayName("nothing known: no moment, nothing to pay, the standard profile; a builder carries all along")
    void leeg() {
        assertThat(Ontvangst.LEEG).isEqualTo(new Ontvangst(null, null, null, null, Betaling.NVT, Profiel.STANDAARD));
        Persoon persoon = new Persoon("999990007", new Persoon.Naam("Wei", null, "Li"), null);
        Ontvangst vol = Ontvangst.builder()
                .release("2026-01-01")
                .gemeente("0344")
                .tijdstipOntvangst(OUDJAAR)
                .prefill(new Prefill(persoon, List.of(), null, null))
                .betaling(Betaling.NVT)
                .profiel(Profiel.van(Map.of("a", "b")))
                .build();
        assertThat(vol.toBuilder().build()).isEqualTo(vol);
        assertThat(vol.toString()).doesNotContain("999990007", "Li");
    }
}
