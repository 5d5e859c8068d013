package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.metProfiel;
import static nl.collectief.overlijden.Basis.ontvangenOp;
import static nl.collectief.overlijden.regel.Wanneer.lijkbezorging;
import static nl.collectief.overlijden.regel.Wanneer.overleden;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OVL-076: on the sixth working day by both readings of an equated day")
class UiterlijkZesdeWerkdagVoorIedereLezingTest {

    private static final String HANGT_ERVAN_AF = "WAARSCHUWING OVL-076 /lijkbezorging/datum";
    private static final String TE_LAAT = "FOUT OVL-075 /lijkbezorging/datum";

    private static Builder op(String overleden, String wanneer) {
        String ontvangen = LocalDate.parse(overleden).plusDays(1) + "T10:00";
        return ontvangenOp(ontvangen, lijkbezorging(wanneer, overleden(overleden + "T09:00", gewoon())));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-04-10, 2026-04-11, 2026-04-13, 2026-04-14", // Goede Vrijdag
        "2026-05-07, 2026-05-18, 2026-05-19, 2026-05-19, 2026-05-20", // decree day 15-05-2026
        "2025-12-23, 2026-01-05, 2026-01-06, 2026-01-06, 2026-01-07" // decree day 02-01-2026
    })
    @DisplayName("to the end of the strict reading fine, to that of the wide one doubtful, then refused")
    void grenzen(String overleden, String streng, String erna, String ruim, String teLaat) {
        assertThat(bevindingen(op(overleden, streng))).isEmpty();
        assertThat(bevindingen(op(overleden, erna))).containsExactly(HANGT_ERVAN_AF);
        assertThat(bevindingen(op(overleden, ruim))).containsExactly(HANGT_ERVAN_AF);
        assertThat(bevindingen(op(overleden, teLaat))).containsExactly(TE_LAAT);
    }

    @Test
    @DisplayName("a decree that the release does not know comes by the profile")
    void profiel() {
        Profiel profiel = Profiel.van(Map.of("gelijkgesteldeDagen", List.of("2026-11-06")));
        Builder aangifte = lijkbezorging("2026-11-12", gewoon());
        assertThat(bevindingen(aangifte)).containsExactly(TE_LAAT);
        assertThat(bevindingen(metProfiel(profiel, aangifte))).containsExactly(HANGT_ERVAN_AF);
    }
}
