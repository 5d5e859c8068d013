package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.binnen36Uur;
import static nl.collectief.overlijden.regel.Wanneer.lijkbezorging;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("OVL-079: within 36 hours is chosen for a lijkbezorging within 36 hours")
class KeuzeBinnen36UurNodigTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-05T05:36", "2026-11-05T05:37"})
    @DisplayName("needed to the last minute before 36 hours after 3 November 17:38")
    void nodig(String wanneer) {
        assertThat(bevindingen(lijkbezorging(wanneer, binnen36Uur()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-05T05:38", "2026-11-06T09:00"})
    @DisplayName("not needed from exactly 36 hours on")
    void nietNodig(String wanneer) {
        assertThat(bevindingen(lijkbezorging(wanneer, binnen36Uur())))
                .containsExactly("WAARSCHUWING OVL-079 /lijkbezorging/termijn");
    }
}
