package nl.collectief.core.datum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.collectief.core.datum.DatumOnvolledig.Precision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 12: a date of which parts may be unknown")
class DatumOnvolledigTest {

    private static DatumOnvolledig datum(String tekst) {
        return DatumOnvolledig.parse(tekst);
    }

    @Nested
    @DisplayName("Text of our JSON")
    class Tekst {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "2020-02-29, DAG",
            "2020-05, MAAND",
            "1963, JAAR",
            "onbekend, ONBEKEND",
            "0001-01-01, DAG",
            "9999-12-31, DAG"
        })
        @DisplayName("valid")
        void geldig(String tekst, Precision precisie) {
            assertThat(datum(tekst).precisie()).isEqualTo(precisie);
            assertThat(datum(tekst).tekst()).isEqualTo(tekst);
        }

        @ParameterizedTest(name = "''{0}''")
        @NullAndEmptySource
        @ValueSource(
                strings = {
                    "2021-02-29",
                    "2020-13-01",
                    "2020-13",
                    "2020-00",
                    "2020-00-31",
                    "2020-02-00",
                    "0000",
                    "0000-01-01",
                    "29-02-2020",
                    "2020-2-9",
                    "20200229",
                    "20200500",
                    "2020/02/29",
                    "-200-02-29",
                    "+2020-02-2",
                    "Onbekend",
                    "unknown",
                    "2020-05-",
                    "٢٠٢٠",
                    "2020-02-29 ",
                    "\uD800"
                })
        @DisplayName("invalid: empty, never an exception")
        void ongeldig(String tekst) {
            assertThat(DatumOnvolledig.lees(tekst)).isEmpty();
        }

        @Test
        @DisplayName("parse says no more than that it is no date")
        void parse() {
            assertThatExceptionOfType(DateTimeException.class)
                    .isThrownBy(() -> datum("1963-02-30"))
                    .withMessage("geen (onvolledige) datum");
        }
    }

    @Nested
    @DisplayName("BRP: eight digits, zeros for what is not known (LO 4.2.8.5)")
    class Brp {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "19350110, 1935-01-10",
            "20200229, 2020-02-29",
            "20200500, 2020-05",
            "19630000, 1963",
            "00000000, onbekend"
        })
        @DisplayName("valid")
        void geldig(String cijfers, String tekst) {
            assertThat(DatumOnvolledig.leesBrp(cijfers)).contains(datum(tekst));
            assertThat(datum(tekst).brp()).isEqualTo(cijfers);
        }

        @ParameterizedTest(name = "''{0}''")
        @NullAndEmptySource
        @ValueSource(
                strings = {
                    "20210229",
                    "20201301",
                    "20200031",
                    "00000101",
                    "2020023",
                    "202002299",
                    "20200230",
                    "29-02-2020",
                    "2020-2-9",
                    "00000500",
                    "00000001",
                    "1963",
                    "1935011a",
                    "١٩٣٥٠١١٠"
                })
        @DisplayName("invalid")
        void ongeldig(String cijfers) {
            assertThat(DatumOnvolledig.leesBrp(cijfers)).isEmpty();
        }
    }

    @Nested
    @DisplayName("StUF: digits and indOnvolledigeDatum")
    class Stuf {

        @ParameterizedTest(name = "{0}: {1} {2}")
        @CsvSource({"1935-01-10, 19350110, V", "2020-05, 20200501, D", "1963, 19630101, M", "onbekend, , J"})
        @DisplayName("written: 01 for what is not known, nothing at all for onbekend")
        void schrijf(String tekst, String cijfers, String indicatie) {
            assertThat(datum(tekst).stuf()).isEqualTo(cijfers);
            assertThat(datum(tekst).precisie().indicatie()).isEqualTo(indicatie);
            assertThat(DatumOnvolledig.leesStuf(cijfers, indicatie)).contains(datum(tekst));
        }

        @ParameterizedTest(name = "{0} {1}: {2}")
        @CsvSource({
            "19470101, M, 1947",
            "19600701, M, 1960",
            "19470000, M, 1947",
            "1947, M, 1947",
            "19479999, M, 1947",
            "20000501, D, 2000-05",
            "20000531, D, 2000-05",
            "20000500, D, 2000-05",
            "200005, D, 2000-05",
            "19630000, D, 1963",
            "19350110, , 1935-01-10",
            "19350110, V, 1935-01-10",
            "19630000, V, 1963",
            "20200500, , 2020-05",
            "19350110, J, onbekend",
            "00000000, J, onbekend",
            "0000, J, onbekend",
            "'', J, onbekend"
        })
        @DisplayName("read: whatever fills the unknown part is dropped; zeros count as unknown")
        void lees(String cijfers, String indicatie, String tekst) {
            assertThat(DatumOnvolledig.leesStuf(cijfers, indicatie)).contains(datum(tekst));
        }

        @ParameterizedTest(name = "{0} {1}")
        @CsvSource({
            "19350230, V",
            "1935, V",
            "193501, ",
            ", ",
            "'', V",
            "00000000, V",
            "20001301, D",
            "2000, D",
            "00000101, M",
            "200005, M",
            "19350110, v",
            "19350110, X",
            "19350110, ''",
            "x, J",
            "193501101, V",
            "١٩٣٥٠١١٠, V"
        })
        @DisplayName("digits and indicator that are no date together")
        void geenDatum(String cijfers, String indicatie) {
            assertThat(DatumOnvolledig.leesStuf(cijfers, indicatie)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1935-01-10, 10 januari 1935",
        "2020-05, mei 2020",
        "1963, 1963",
        "onbekend, onbekend",
        "2020-03-08, 8 maart 2020",
        "0987-12-01, 1 december 987"
    })
    @DisplayName("langFormaat: fixed Dutch names, no zero before the day")
    void langFormaat(String tekst, String lang) {
        assertThat(datum(tekst).langFormaat()).isEqualTo(lang);
    }

    @Test
    @DisplayName("LO order: 1990-05-05 > 1990-05 > 1990-04-30 > 1990 > onbekend")
    void volgorde() {
        List<DatumOnvolledig> verwacht = Stream.of("onbekend", "1990", "1990-04-30", "1990-05", "1990-05-05")
                .map(DatumOnvolledig::parse)
                .toList();
        assertThat(Stream.of("1990-04-30", "1990-05-05", "onbekend", "1990-05", "1990")
                        .map(DatumOnvolledig::parse)
                        .sorted(DatumOnvolledig.SORT_ORDER))
                .isEqualTo(verwacht);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}, {3}, {4}")
    @CsvSource({
        "2026-11-22, 2026-11-23, ZEKER, UITGESLOTEN, UITGESLOTEN",
        "2026-11-23, 2026-11-23, UITGESLOTEN, UITGESLOTEN, ZEKER",
        "2026-11-24, 2026-11-23, UITGESLOTEN, ZEKER, UITGESLOTEN",
        "2026-11, 2026-11-23, ONBESLIST, ONBESLIST, ONBESLIST",
        "2026-11, 2026-11-01, UITGESLOTEN, ONBESLIST, ONBESLIST",
        "2026-11, 2026-11-30, ONBESLIST, UITGESLOTEN, ONBESLIST",
        "2026-10, 2026-11-01, ZEKER, UITGESLOTEN, UITGESLOTEN",
        "2026-11, 2026-11, ONBESLIST, ONBESLIST, ONBESLIST",
        "2025, 2026-01, ZEKER, UITGESLOTEN, UITGESLOTEN",
        "2026, 2026-01, ONBESLIST, ONBESLIST, ONBESLIST",
        "onbekend, 2026-11-23, ONBESLIST, ONBESLIST, ONBESLIST",
        "onbekend, onbekend, ONBESLIST, ONBESLIST, ONBESLIST"
    })
    @DisplayName("before, after and on another date: certain, undecided or excluded")
    void vergelijk(String een, String ander, Certainty voor, Certainty na, Certainty op) {
        assertThat(datum(een).voor(datum(ander))).isEqualTo(voor);
        assertThat(datum(een).na(datum(ander))).isEqualTo(na);
        assertThat(datum(een).op(datum(ander))).isEqualTo(op);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11, ONBESLIST",
        "2026-11-23, ZEKER",
        "2026-11-24, UITGESLOTEN",
        "2026-12, UITGESLOTEN",
        "2026, ONBESLIST",
        "2025, ZEKER",
        "onbekend, ONBESLIST"
    })
    @DisplayName("not in the future on 2026-11-23")
    void nietInToekomst(String tekst, Certainty verwacht) {
        assertThat(datum(tekst).na(datum("2026-11-23")).niet()).isEqualTo(verwacht);
    }

    @Test
    @DisplayName("the first and the last day that it can be")
    void grenzen() {
        assertThat(datum("2024-02").vroegste()).isEqualTo("2024-02-01");
        assertThat(datum("2024-02").laatste()).isEqualTo("2024-02-29");
        assertThat(datum("1963").vroegste()).isEqualTo("1963-01-01");
        assertThat(datum("1963").laatste()).isEqualTo("1963-12-31");
        assertThat(datum("1963").zekerVoor(LocalDate.of(1964, 1, 1))).isTrue();
        assertThat(datum("1963").zekerVoor(LocalDate.of(1963, 12, 31))).isFalse();
        assertThat(datum("1963").zekerNa(LocalDate.of(1962, 12, 31))).isTrue();
        assertThat(datum("1963").zekerNa(LocalDate.of(1963, 1, 1))).isFalse();
        assertThat(datum("onbekend").vroegste()).isNull();
        assertThat(datum("onbekend").laatste()).isNull();
    }

    @Test
    @DisplayName("CT-06: prints its precision alone; a year outside 1 to 9999 is a mistake of the developer")
    void bescherming() {
        assertThat(datum("1963-05-01")).hasToString("DatumOnvolledig[DAG]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatumOnvolledig.of(Year.of(0)))
                .withMessage("jaar");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatumOnvolledig.of(YearMonth.of(10000, 1)))
                .withMessage("jaar");
    }
}
