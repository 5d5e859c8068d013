package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.binnen36Uur;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.ontvangenOp;
import static nl.collectief.overlijden.Basis.uitstel;
import static nl.collectief.overlijden.regel.Wanneer.lijkbezorging;
import static nl.collectief.overlijden.regel.Wanneer.overleden;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OVL-073: not within 36 hours that elapsed after the death")
class NietBinnen36UurTest {

    private static final String BINNEN = "FOUT OVL-073 /lijkbezorging/termijn";

    @Nested
    class Geldig {

        @ParameterizedTest
        @CsvSource({
            "2026-11-03T17:38, 2026-11-04T10:00, 2026-11-05T05:38",
            "2026-03-28T20:00, 2026-03-29T12:00, 2026-03-30T09:00",
            "2026-10-24T20:00, 2026-10-25T12:00, 2026-10-26T07:00"
        })
        @DisplayName("exactly 36 hours: 37 on the clock when summer time begins, 35 when it ends")
        void precies(String overleden, String ontvangen, String wanneer) {
            Builder aangifte = ontvangenOp(ontvangen, overleden(overleden, gewoon()));
            assertThat(bevindingen(lijkbezorging(wanneer, aangifte))).isEmpty();
        }

        @Test
        @DisplayName("within 36 hours when that was asked")
        void gevraagd() {
            assertThat(bevindingen(binnen36Uur())).isEmpty();
        }
    }

    @Nested
    class Ongeldig {

        @ParameterizedTest
        @CsvSource({
            "2026-11-03T17:38, 2026-11-04T10:00, 2026-11-05T05:37",
            "2026-11-03T17:38, 2026-11-04T10:00, 2026-11-04",
            "2026-03-28T20:00, 2026-03-29T12:00, 2026-03-30T08:59",
            "2026-10-24T20:00, 2026-10-25T12:00, 2026-10-26T06:59",
            "2026-11-03T12:00, 2026-11-04T10:00, 2026-11-04"
        })
        @DisplayName("a minute less, or a whole day that ends within them")
        void minuutMinder(String overleden, String ontvangen, String wanneer) {
            Builder aangifte = ontvangenOp(ontvangen, overleden(overleden, gewoon()));
            assertThat(bevindingen(lijkbezorging(wanneer, aangifte))).containsExactly(BINNEN);
        }

        @Test
        @DisplayName("also when postponement was asked, and then not that none is needed")
        void uitstelGevraagd() {
            assertThat(bevindingen(lijkbezorging("2026-11-04", uitstel()))).containsExactly(BINNEN);
        }
    }
}
