package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.levenloos;
import static nl.collectief.overlijden.Basis.metProfiel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.overlijden.SoortAangifte;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-130: a child born lifeless is declared at the counter")
class LevenloosAanDeBalieTest {

    @Test
    @DisplayName("it is told, unless the municipality takes it electronically")
    void profiel() {
        assertThat(bevindingen(levenloos())).containsExactly("WAARSCHUWING OVL-130 /soortAangifte");
        assertThat(bevindingen(metProfiel(Profiel.van(Map.of("levenloosDigitaal", "NEE")), levenloos())))
                .containsExactly("WAARSCHUWING OVL-130 /soortAangifte");
        assertThat(bevindingen(metProfiel(Profiel.van(Map.of("levenloosDigitaal", "JA")), levenloos())))
                .isEmpty();
    }

    @Test
    @DisplayName("of a death it is not, whether said or not")
    void overlijden() {
        assertThat(bevindingen(gewoon())).isEmpty();
        assertThat(bevindingen(gewoon().soortAangifte(SoortAangifte.OVERLIJDEN)))
                .isEmpty();
    }
}
