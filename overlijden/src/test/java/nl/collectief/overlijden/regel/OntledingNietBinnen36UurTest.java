package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.wetenschap;
import static nl.collectief.overlijden.regel.Wanneer.lijkbezorging;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("OVL-112: ontleding does not begin within 36 hours after the death")
class OntledingNietBinnen36UurTest {

    private static final String TE_VROEG = "WAARSCHUWING OVL-112 /lijkbezorging/datum";

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-05T05:38", "2026-11-05", "2026-11-06"})
    @DisplayName("from exactly 36 hours, and a day of which it is not certain")
    void geldig(String wanneer) {
        assertThat(bevindingen(lijkbezorging(wanneer, wetenschap()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-05T05:37", "2026-11-04", "2026-11-03T17:38"})
    @DisplayName("a minute less, or a day that ends within them")
    void ongeldig(String wanneer) {
        assertThat(bevindingen(lijkbezorging(wanneer, wetenschap()))).containsExactly(TE_VROEG);
    }
}
