package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.buitenland;
import static nl.collectief.overlijden.Basis.ontvangenOp;
import static nl.collectief.overlijden.regel.Wanneer.lijkbezorging;
import static nl.collectief.overlijden.regel.Wanneer.overleden;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("OVL-104: a transport abroad after the term is asked of the gemeente")
class BuitenlandUiterlijkZesdeWerkdagTest {

    private static final String NA_DE_TERMIJN = "WAARSCHUWING OVL-104 /lijkbezorging/datum";

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-10", "2026-11-11"})
    @DisplayName("to the sixth working day, Wednesday 11 November")
    void geldig(String wanneer) {
        assertThat(bevindingen(lijkbezorging(wanneer, buitenland()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-12", "2026-12-12"})
    @DisplayName("from the day after")
    void ongeldig(String wanneer) {
        assertThat(bevindingen(lijkbezorging(wanneer, buitenland()))).containsExactly(NA_DE_TERMIJN);
    }

    @Test
    @DisplayName("the later reading counts: Monday 13 April after 1 April")
    void ruim() {
        Builder aangifte = ontvangenOp("2026-04-02T10:00", overleden("2026-04-01T09:00", buitenland()));
        assertThat(bevindingen(lijkbezorging("2026-04-13", aangifte))).isEmpty();
        assertThat(bevindingen(lijkbezorging("2026-04-14", aangifte))).containsExactly(NA_DE_TERMIJN);
    }
}
