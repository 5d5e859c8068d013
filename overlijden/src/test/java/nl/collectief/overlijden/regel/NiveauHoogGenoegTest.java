package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.metProfiel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.collectief.core.aanvraag.Betrouwbaarheidsniveau;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-002: the level of eHerkenning is not below 2+, or what the profile asks")
class NiveauHoogGenoegTest {

    private static final String FOUT = "FOUT OVL-002 /inloggen/betrouwbaarheidsniveau";

    private static Builder met(Betrouwbaarheidsniveau niveau) {
        return gewoon().inloggen(i -> i.betrouwbaarheidsniveau(niveau));
    }

    @Test
    @DisplayName("EH2 is too low; EH2PLUS and not told are not")
    void standaard() {
        assertThat(bevindingen(met(Betrouwbaarheidsniveau.EH2))).containsExactly(FOUT);
        assertThat(bevindingen(met(Betrouwbaarheidsniveau.EH2PLUS))).isEmpty();
        assertThat(bevindingen(gewoon().inloggen(i -> i.betrouwbaarheidsniveau(null))))
                .isEmpty();
    }

    @Test
    @DisplayName("a profile that asks EH3 refuses EH2PLUS and takes EH3; one that asks EH2 does not lower the form")
    void profiel() {
        Profiel hoog = Profiel.van(Map.of("eherkenningNiveau", "EH3"));
        Profiel laag = Profiel.van(Map.of("eherkenningNiveau", "EH2"));
        assertThat(bevindingen(metProfiel(hoog, met(Betrouwbaarheidsniveau.EH2PLUS))))
                .containsExactly(FOUT);
        assertThat(bevindingen(metProfiel(hoog, met(Betrouwbaarheidsniveau.EH3))))
                .isEmpty();
        assertThat(bevindingen(metProfiel(laag, met(Betrouwbaarheidsniveau.EH2))))
                .containsExactly(FOUT);
    }
}
