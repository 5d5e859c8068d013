package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.wetenschap;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-085: who gives a body to science tells when it is handed over")
class OverdrachtBekendTest {

    private static Builder zonderDag(Builder aangifte) {
        return aangifte.lijkbezorging(l -> l.datum(null));
    }

    @Test
    @DisplayName("a day was given")
    void geldig() {
        assertThat(bevindingen(wetenschap())).isEmpty();
    }

    @Test
    @DisplayName("no day: only a warning for science, required for everything else")
    void ongeldig() {
        assertThat(bevindingen(zonderDag(wetenschap()))).containsExactly("WAARSCHUWING OVL-085 /lijkbezorging/datum");
        assertThat(bevindingen(zonderDag(gewoon()))).containsExactly("FOUT OVL-010 /lijkbezorging/datum");
    }
}
