package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.ontvangenOp;
import static nl.collectief.overlijden.regel.Wanneer.lijkbezorging;
import static nl.collectief.overlijden.regel.Wanneer.overleden;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("OVL-080: the time of the lijkbezorging is one that the clock shows")
class TijdstipVanLijkbezorgingBestaatTest {

    private static final String ZONDAG = "WAARSCHUWING OVL-083 /lijkbezorging/datum";

    private static Builder op(String wanneer) {
        return ontvangenOp("2026-03-27T10:00", lijkbezorging(wanneer, overleden("2026-03-26T09:00", gewoon())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T01:59", "2026-03-29T03:00"})
    @DisplayName("until 01:59 and from 03:00 on the night that summer time begins, a Sunday")
    void bestaat(String wanneer) {
        assertThat(bevindingen(op(wanneer))).containsExactly(ZONDAG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T02:00", "2026-03-29T02:59"})
    @DisplayName("02:00 to 02:59 does not exist")
    void overgeslagen(String wanneer) {
        assertThat(bevindingen(op(wanneer))).containsExactly(ZONDAG, "FOUT OVL-080 /lijkbezorging/tijdstip");
    }
}
