package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.dagOnbekend;
import static nl.collectief.overlijden.Basis.ontvangenOp;
import static nl.collectief.overlijden.Basis.uitstel;
import static nl.collectief.overlijden.regel.Wanneer.lijkbezorging;
import static nl.collectief.overlijden.regel.Wanneer.overleden;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.TermijnLijkbezorging;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OVL-078: postponement is asked for a day after the term")
class UitstelNodigTest {

    private static final String NIET_NODIG = "WAARSCHUWING OVL-078 /lijkbezorging/termijn";

    @ParameterizedTest
    @CsvSource({
        "2026-11-03, 2026-11-04T10:00, 2026-11-11, 2026-11-12",
        "2026-04-01, 2026-04-02T10:00, 2026-04-10, 2026-04-11"
    })
    @DisplayName("not needed up to the end of the strict reading; from the day after it may be")
    void grens(String overleden, String ontvangen, String laatste, String dagErna) {
        Builder aangifte = ontvangenOp(ontvangen, overleden(overleden + "T09:00", uitstel()));
        assertThat(bevindingen(lijkbezorging(laatste, aangifte))).containsExactly(NIET_NODIG);
        assertThat(bevindingen(lijkbezorging(dagErna, aangifte))).isEmpty();
    }

    @Test
    @DisplayName("an unknown day has no term to be within")
    void dagNietBekend() {
        Builder aangifte = dagOnbekend().lijkbezorging(l -> l.termijn(TermijnLijkbezorging.UITSTEL));
        assertThat(bevindingen(aangifte)).containsExactly("WAARSCHUWING OVL-055 /overlijden/datumBekend");
    }
}
