package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.binnen36Uur;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.regel.Wanneer.lijkbezorging;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-081: who asks within 36 hours tells the time")
class TijdstipBijBinnen36UurTest {

    @Test
    @DisplayName("a time was given")
    void geldig() {
        assertThat(bevindingen(binnen36Uur())).isEmpty();
    }

    @Test
    @DisplayName("only a day; in the regular term a day is enough")
    void ongeldig() {
        assertThat(bevindingen(lijkbezorging("2026-11-04", binnen36Uur())))
                .containsExactly("WAARSCHUWING OVL-081 /lijkbezorging/tijdstip");
        assertThat(bevindingen(gewoon())).isEmpty();
    }
}
