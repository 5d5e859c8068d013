package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.metProfiel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-123: no more extracts than the profile allows")
class NietTeVeelUittrekselsTest {

    private static final Profiel TIEN = Profiel.van(Map.of("maxUittreksels", 10));

    private static Builder met(@Nullable Integer nederlands, @Nullable Integer internationaal) {
        return gewoon().uittreksels(u -> u.aantalNederlands(nederlands).aantalInternationaal(internationaal));
    }

    @Test
    @DisplayName("at most 10: eleven together is refused, ten is not")
    void grens() {
        assertThat(bevindingen(metProfiel(TIEN, met(6, 5)))).containsExactly("FOUT OVL-123 /uittreksels");
        assertThat(bevindingen(metProfiel(TIEN, met(5, 5)))).isEmpty();
    }

    @Test
    @DisplayName("without a profile there is no bound")
    void geenProfiel() {
        assertThat(bevindingen(met(99, 99))).isEmpty();
    }

    @Test
    @DisplayName("a count that was not answered is none")
    void leeg() {
        assertThat(bevindingen(metProfiel(TIEN, met(10, null))))
                .containsExactly("FOUT OVL-010 /uittreksels/aantalInternationaal");
        assertThat(bevindingen(metProfiel(TIEN, met(11, null))))
                .containsExactly("FOUT OVL-123 /uittreksels", "FOUT OVL-010 /uittreksels/aantalInternationaal");
    }

    @Test
    @DisplayName("counts of any size are added without overflow")
    void groot() {
        assertThat(bevindingen(metProfiel(TIEN, met(Integer.MAX_VALUE, 1))))
                .containsExactly("FOUT OVL-120 /uittreksels/aantalNederlands", "FOUT OVL-123 /uittreksels");
    }
}
