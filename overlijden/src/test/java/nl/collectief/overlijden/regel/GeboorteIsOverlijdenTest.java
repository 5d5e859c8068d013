package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.levenloos;
import static nl.collectief.overlijden.Basis.ontvangenOp;
import static nl.collectief.overlijden.regel.Wanneer.lijkbezorging;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.SoortDocument;
import nl.collectief.overlijden.SoortLijkbezorging;
import nl.collectief.overlijden.TermijnLijkbezorging;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OVL-071 to 079 of a child that was born lifeless: the birth is read for the death")
class GeboorteIsOverlijdenTest {

    private static final String BALIE = "WAARSCHUWING OVL-130 /soortAangifte";

    private static Builder geboren(String tijdstip) {
        return levenloos().levenloos(l -> l.kind(k -> k.geboortetijdstip(LocalTime.parse(tijdstip))));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, FOUT OVL-071 /lijkbezorging/datum",
        "2026-11-04, FOUT OVL-073 /lijkbezorging/termijn",
        "2026-11-05, WAARSCHUWING OVL-074 /lijkbezorging/datum",
        "2026-11-12, FOUT OVL-075 /lijkbezorging/datum"
    })
    @DisplayName(
            "born on Tuesday 3 November at 17:38: before it, within 36 hours, undecided, after the sixth working day")
    void regulier(String wanneer, String bevinding) {
        assertThat(bevindingen(lijkbezorging(wanneer, geboren("17:38")))).containsExactly(BALIE, bevinding);
    }

    @Test
    @DisplayName("from exactly 36 hours to the sixth working day nothing is found")
    void opTijd() {
        assertThat(bevindingen(lijkbezorging("2026-11-05T05:38", geboren("17:38"))))
                .containsExactly(BALIE);
        assertThat(bevindingen(lijkbezorging("2026-11-11", geboren("17:38")))).containsExactly(BALIE);
    }

    @Test
    @DisplayName("an unknown time of birth is the whole day")
    void zonderTijd() {
        assertThat(bevindingen(lijkbezorging("2026-11-04T12:00", levenloos())))
                .containsExactly(BALIE, "WAARSCHUWING OVL-074 /lijkbezorging/datum");
        assertThat(bevindingen(lijkbezorging("2026-11-05T12:00", levenloos()))).containsExactly(BALIE);
    }

    @Test
    @DisplayName("OVL-076: born on 1 April 2026, Saturday 11 April depends on Goede Vrijdag")
    void gelijkgesteld() {
        Builder aangifte = levenloos().levenloos(l -> l.kind(k -> k.geboortedatum(LocalDate.of(2026, 4, 1))));
        assertThat(bevindingen(ontvangenOp("2026-04-02T10:00", lijkbezorging("2026-04-11", aangifte))))
                .containsExactly(BALIE, "WAARSCHUWING OVL-076 /lijkbezorging/datum");
    }

    @Test
    @DisplayName("OVL-079: 36 hours or more and within 36 hours was asked")
    void binnen36Uur() {
        Builder aangifte = geboren("17:38")
                .lijkbezorging(l -> l.termijn(TermijnLijkbezorging.BINNEN_36_UUR)
                        .verklaringGeenBezwaar(d -> d.bestandsnaam("v.pdf").lengte(1000L)))
                .document(d -> d.soort(SoortDocument.TOESTEMMING_OVJ_36_UUR)
                        .bestandsnaam("t.pdf")
                        .lengte(1000L));
        assertThat(bevindingen(lijkbezorging("2026-11-05T05:38", aangifte)))
                .containsExactly(BALIE, "WAARSCHUWING OVL-079 /lijkbezorging/termijn");
        assertThat(bevindingen(lijkbezorging("2026-11-05T05:37", aangifte))).containsExactly(BALIE);
    }

    @Test
    @DisplayName("OVL-112 of science is counted from the birth too")
    void wetenschap() {
        Builder aangifte = geboren("17:38")
                .lijkbezorging(l -> l.soort(SoortLijkbezorging.WETENSCHAP)
                        .termijn(null)
                        .wilsverklaring(d -> d.bestandsnaam("wil.pdf").lengte(1000L)));
        assertThat(bevindingen(lijkbezorging("2026-11-04", aangifte)))
                .containsExactly(BALIE, "WAARSCHUWING OVL-112 /lijkbezorging/datum");
    }
}
