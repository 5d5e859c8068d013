package nl.collectief.core.datum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 17.2: what holds of every incomplete date")
class DatumPropertiesTest {

    private static final int AANTAL = 2000;
    private static final String TEKENS = "0123456789-VDMJ onbekd.\u0000\uD800\uDC00\u0663";

    private static DatumOnvolledig datum(Random kans) {
        int jaar = 1 + kans.nextInt(kans.nextBoolean() ? 9999 : 3);
        int maand = 1 + kans.nextInt(12);
        int dag = 1 + kans.nextInt(YearMonth.of(jaar, maand).lengthOfMonth());
        return switch (kans.nextInt(5)) {
            case 0 -> DatumOnvolledig.onbekend();
            case 1 -> DatumOnvolledig.vanDelen(jaar, 0, 0).orElseThrow();
            case 2 -> DatumOnvolledig.vanDelen(jaar, maand, 0).orElseThrow();
            default -> DatumOnvolledig.vanDelen(jaar, maand, dag).orElseThrow();
        };
    }

    private static LocalDate dag(DatumOnvolledig datum, Random kans) {
        LocalDate vroegste = datum.vroegste() == null ? LocalDate.of(1, 1, 1) : datum.vroegste();
        LocalDate laatste = datum.laatste() == null ? LocalDate.of(9999, 12, 31) : datum.laatste();
        return vroegste.plusDays(kans.nextInt((int) (laatste.toEpochDay() - vroegste.toEpochDay()) + 1));
    }

    private static String tekst(Random kans) {
        StringBuilder tekst = new StringBuilder();
        int lengte = kans.nextInt(12);
        for (int i = 0; i < lengte; i++) {
            tekst.append(TEKENS.charAt(kans.nextInt(kans.nextBoolean() ? 10 : TEKENS.length())));
        }
        return tekst.toString();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, -7, 20261125})
    @DisplayName("written and read again it is the same, in all four notations")
    void heenEnTerug(long seed) {
        Random kans = new Random(seed);
        for (int i = 0; i < AANTAL; i++) {
            DatumOnvolledig datum = datum(kans);
            assertThat(DatumOnvolledig.lees(datum.tekst())).contains(datum);
            assertThat(DatumOnvolledig.leesBrp(datum.brp())).contains(datum);
            assertThat(DatumOnvolledig.leesStuf(datum.stuf(), datum.precisie().indicatie()))
                    .contains(datum);
            assertThat(HaalCentraalDatum.van(datum).datumOnvolledig()).contains(datum);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, -7, 20261125})
    @DisplayName("the order is that of the eight digits, and agrees with equality")
    void volgorde(long seed) {
        Random kans = new Random(seed);
        for (int i = 0; i < AANTAL; i++) {
            DatumOnvolledig a = datum(kans);
            DatumOnvolledig b = datum(kans);
            int orde = DatumOnvolledig.SORT_ORDER.compare(a, b);
            assertThat(Integer.signum(orde)).isEqualTo(Integer.signum(a.brp().compareTo(b.brp())));
            assertThat(orde == 0).isEqualTo(a.equals(b));
            assertThat(a.equals(b) ? a.hashCode() == b.hashCode() : true).isTrue();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, -7, 20261125})
    @DisplayName("certain and excluded hold of every pair of days that two dates can be; after mirrors before")
    void vergelijk(long seed) {
        Random kans = new Random(seed);
        for (int i = 0; i < AANTAL; i++) {
            DatumOnvolledig a = datum(kans);
            DatumOnvolledig b = datum(kans);
            LocalDate dagA = dag(a, kans);
            LocalDate dagB = dag(b, kans);
            assertThat(a.voor(b)).isNotEqualTo(dagA.isBefore(dagB) ? Certainty.UITGESLOTEN : Certainty.ZEKER);
            assertThat(a.op(b)).isNotEqualTo(dagA.equals(dagB) ? Certainty.UITGESLOTEN : Certainty.ZEKER);
            assertThat(a.na(b)).isEqualTo(b.voor(a));
            assertThat(a.zekerVoor(dagB)).isEqualTo(a.voor(DatumOnvolledig.of(dagB)) == Certainty.ZEKER);
            assertThat(a.zekerNa(dagB)).isEqualTo(a.na(DatumOnvolledig.of(dagB)) == Certainty.ZEKER);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, -7, 20261125})
    @DisplayName("an age is what java.time counts as completed years, and lies between the lowest and the highest")
    void leeftijd(long seed) {
        Random kans = new Random(seed);
        for (int i = 0; i < AANTAL; i++) {
            DatumOnvolledig geboren = datum(kans);
            LocalDate dag = LocalDate.of(9999, 1, 1).plusDays(kans.nextInt(365));
            LocalDate geboortedag = dag(geboren, kans);
            if (!geboortedag.isAfter(dag)) {
                int jaren = Period.between(geboortedag, dag).getYears();
                Leeftijd leeftijd = Leeftijd.op(geboren, dag);
                assertThat(jaren).isBetween(leeftijd.laagste(), leeftijd.hoogste());
                Leeftijd.gegeven(geboren, null, dag)
                        .ifPresent(gegeven -> assertThat(gegeven).isEqualTo(jaren));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, -7, 20261125})
    @DisplayName("no text throws, and what is read has one text, one BRP form and one order")
    void onzin(long seed) {
        Random kans = new Random(seed);
        for (int i = 0; i < 10 * AANTAL; i++) {
            String tekst = tekst(kans);
            DatumOnvolledig.lees(tekst)
                    .ifPresent(datum -> assertThat(datum.tekst()).isEqualTo(tekst));
            DatumOnvolledig.leesBrp(tekst)
                    .ifPresent(datum -> assertThat(datum.brp()).isEqualTo(tekst));
            DatumOnvolledig.leesStuf(tekst, tekst(kans));
            DatumOnvolledig.leesStuf(tekst, "VDMJ".substring(i % 4, i % 4 + 1))
                    .ifPresent(datum -> assertThat(DatumOnvolledig.leesStuf(
                                    datum.stuf(), datum.precisie().indicatie()))
                            .contains(datum));
            new HaalCentraalDatum(tekst, tekst, kans.nextInt(), kans.nextInt(), null, tekst).datumOnvolledig();
        }
    }

    @ParameterizedTest(name = "{0} characters")
    @ValueSource(ints = {10_000, 1_000_000})
    @DisplayName("CT-07: a very long text is no date")
    void lang(int lengte) {
        String tekst = "1".repeat(lengte);
        assertThat(DatumOnvolledig.lees(tekst)).isEmpty();
        assertThat(DatumOnvolledig.leesBrp(tekst)).isEmpty();
        assertThat(DatumOnvolledig.leesStuf(tekst, "D")).isEmpty();
        assertThat(DatumOnvolledig.leesStuf(tekst, "J")).isEmpty();
    }
}
