package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.dagOnbekend;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.ontvangenOp;
import static nl.collectief.overlijden.Basis.uitstel;
import static nl.collectief.overlijden.regel.Wanneer.lijkbezorging;
import static nl.collectief.overlijden.regel.Wanneer.overleden;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OVL-075: at the latest on the sixth working day after the death")
class UiterlijkZesdeWerkdagTest {

    private static final String TE_LAAT = "FOUT OVL-075 /lijkbezorging/datum";

    private static Builder op(String overleden, String wanneer) {
        String ontvangen = LocalDate.parse(overleden).plusDays(1) + "T10:00";
        return ontvangenOp(ontvangen, lijkbezorging(wanneer, overleden(overleden + "T09:00", gewoon())));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-03, 2026-11-11, 2026-11-12", // no holiday
        "2026-11-06, 2026-11-16, 2026-11-17", // Friday
        "2026-04-24, 2026-05-06, 2026-05-07", // Koningsdag, Bevrijdingsdag
        "2026-05-06, 2026-05-18, 2026-05-19", // both readings end on the same day
        "2026-12-21, 2026-12-30, 2026-12-31", // Kerst
        "2027-04-26, 2027-05-10, 2027-05-11" // Koningsdag, Bevrijdingsdag, Hemelvaart, decree
    })
    @DisplayName("on the last day, and refused on the day after")
    void grens(String overleden, String laatste, String dagErna) {
        assertThat(bevindingen(op(overleden, laatste))).isEmpty();
        assertThat(bevindingen(op(overleden, dagErna))).containsExactly(TE_LAAT);
    }

    @Nested
    class Geldig {

        @Test
        @DisplayName("later, when postponement was asked")
        void uitgesteld() {
            assertThat(bevindingen(uitstel())).isEmpty();
        }

        @Test
        @DisplayName("a Saturday within the term, though no working day")
        void zaterdag() {
            assertThat(bevindingen(lijkbezorging("2026-11-07", gewoon()))).isEmpty();
        }

        @Test
        @DisplayName("a death before 1 January 2010 had another term")
        void voor2010() {
            assertThat(bevindingen(overleden("2009-12-31T09:00", gewoon())))
                    .containsExactly(
                            "WAARSCHUWING OVL-024 /overlijden/datum", "WAARSCHUWING OVL-058 /overlijden/datum");
        }
    }

    @Nested
    class Ongeldig {

        @Test
        @DisplayName("from a death on 1 January 2010 on")
        void vanaf2010() {
            assertThat(bevindingen(overleden("2010-01-01T09:00", gewoon())))
                    .containsExactly(
                            "WAARSCHUWING OVL-024 /overlijden/datum",
                            "WAARSCHUWING OVL-058 /overlijden/datum",
                            TE_LAAT);
        }

        @Test
        @DisplayName("an unknown day: after the term from the last day it can be, 3 November")
        void dagNietBekend() {
            assertThat(bevindingen(lijkbezorging("2026-11-12", dagOnbekend())))
                    .containsExactly("WAARSCHUWING OVL-055 /overlijden/datumBekend", TE_LAAT);
        }
    }
}
