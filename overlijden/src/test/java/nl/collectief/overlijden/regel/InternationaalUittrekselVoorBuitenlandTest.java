package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.buitenland;
import static nl.collectief.overlijden.Basis.gewoon;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-122: outside the Benelux an international extract is often needed")
class InternationaalUittrekselVoorBuitenlandTest {

    private static Builder zonder(@Nullable String landcode) {
        return buitenland().lijkbezorging(l -> l.landcode(landcode)).uittreksels(u -> u.aantalInternationaal(0));
    }

    @Test
    @DisplayName("none is told for Frankrijk and for a country without code; one is enough")
    void geen() {
        assertThat(bevindingen(zonder("5002")))
                .containsExactly("WAARSCHUWING OVL-122 /uittreksels/aantalInternationaal");
        assertThat(bevindingen(zonder(null))).containsExactly("WAARSCHUWING OVL-122 /uittreksels/aantalInternationaal");
        assertThat(bevindingen(buitenland())).isEmpty();
    }

    @Test
    @DisplayName("Belgium and Luxemburg do not ask it")
    void benelux() {
        assertThat(bevindingen(zonder("5010"))).isEmpty();
        assertThat(bevindingen(zonder("6018"))).isEmpty();
    }

    @Test
    @DisplayName("nor does a burial here")
    void hier() {
        assertThat(bevindingen(gewoon())).isEmpty();
    }
}
