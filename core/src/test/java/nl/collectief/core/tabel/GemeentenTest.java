package nl.collectief.core.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.collectief.core.datum.DatumOnvolledig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 9, 15 and 17.6: table 33, gemeenten")
class GemeentenTest {

    private static final LocalDate ZOMER = LocalDate.of(2026, 7, 1);

    private final Tabel<Gemeente> tabel = Tabellen.gemeenten();

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0363", "0599", "0518", "0344", "1992", "1982", "0014", "1696"})
    @DisplayName("valid on 2026-07-01")
    void geldig(String code) {
        assertThat(tabel.isValid(code, ZOMER)).isTrue();
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
            strings = {"0501", "0457", "1684", "1999", "0000", "363", "GM0363", "9999", "", "٠٣٦٣", "\uD800", "03 63"})
    @DisplayName("not valid on 2026-07-01: ended, no gemeente, not in the table, or not written as a code")
    void ongeldig(String code) {
        assertThat(tabel.isValid(code, ZOMER)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0501", "1999", "0000"})
    @DisplayName("known, though not valid")
    void bekend(String code) {
        assertThat(tabel.isKnown(code)).isTrue();
    }

    @Test
    @DisplayName("342 gemeenten on 2026-07-01, in Dutch order (spaces count last), without onbekend and RNI")
    void huidige() {
        assertThat(tabel.current(ZOMER)).hasSize(342);
        assertThat(tabel.current(ZOMER))
                .extracting(Gemeente::omschrijving)
                .startsWith("'s-Gravenhage", "'s-Hertogenbosch", "Aa en Hunze", "Aalsmeer", "Aalten")
                .endsWith("Zutphen", "Zwartewaterland", "Zwijndrecht", "Zwolle")
                .containsSubsequence("Westland", "West Maas en Waal", "Weststellingwerf")
                .doesNotContain("Onbekend");
    }

    @Test
    @DisplayName("0501 Brielle is valid on 2022-12-31, not on 2023-01-01")
    void grens() {
        assertThat(tabel.isValid("0501", LocalDate.of(2022, 12, 31))).isTrue();
        assertThat(tabel.isValid("0501", LocalDate.of(2023, 1, 1))).isFalse();
        assertThat(tabel.isValid("1992", LocalDate.of(2022, 12, 31))).isFalse();
        assertThat(tabel.isValid("1992", LocalDate.of(2023, 1, 1))).isTrue();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "0501, 2022, true", "0501, 2022-12, true", "0501, 2023, false", "0501, 2023-01, false", "0501, onbekend, true",
        "1992, 2022, false", "1992, 2023, true", "1992, onbekend, true", "0000, onbekend, false", "1999, 2020, false"
    })
    @DisplayName("with an incomplete date: valid when any possible day is")
    void onvolledig(String code, String datum, boolean geldig) {
        assertThat(tabel.isValid(code, DatumOnvolledig.parse(datum))).isEqualTo(geldig);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "1684, 2026-07-01, 1982",
        "0457, 2022-03-23, 0457",
        "0457, 2022-03-24, 0363",
        "0363, 2026-07-01, 0363",
        "0894, 2026-07-01, 1954"
    })
    @DisplayName("the successor of a code on a date, through every step")
    void opvolger(String code, LocalDate datum, String opvolger) {
        assertThat(tabel.successor(code, datum)).map(Gemeente::code).contains(opvolger);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0997", "0998", "0999", "1055", "1204", "9999"})
    @DisplayName("no successor: five rows, and what is not in the table")
    void zonderOpvolger(String code) {
        assertThat(tabel.successor(code, ZOMER)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "súdwest-fryslân, 1900",
        "SUDWEST FRYSLAN, ''",
        "SUDWEST-FRYSLAN, 1900",
        "’s-gravenhage, 0518",
        "´S–GRAVENHAGE, 0518",
        "brielle, 0501",
        "Weesp, 0457",
        "Nergens, ''"
    })
    @DisplayName("by name, without case, accents and kind of apostrophe, dissolved ones too")
    void opNaam(String naam, String code) {
        assertThat(tabel.byName(naam))
                .extracting(Gemeente::code)
                .containsExactly(code.isEmpty() ? new String[0] : new String[] {code});
    }

    @Test
    @DisplayName("source and state date can be read")
    void herkomst() {
        assertThat(tabel.info().number()).isEqualTo("33");
        assertThat(tabel.info().name()).isEqualTo("Gemeenten");
        assertThat(tabel.info().source()).contains("RvIG");
        assertThat(tabel.info().stateDate()).isEqualTo("2025-11-20");
        assertThat(tabel.isOlderThan(LocalDate.of(2025, 11, 19))).isFalse();
        assertThat(tabel.isOlderThan(LocalDate.of(2025, 11, 20))).isTrue();
        assertThat(tabel).hasToString("Tabel[33, 2025-11-20]");
    }

    @Test
    @DisplayName("null is in no table")
    void niets() {
        assertThat(tabel.find(null)).isEmpty();
        assertThat(tabel.byName(null)).isEmpty();
        assertThat(tabel.isValid(null, ZOMER)).isFalse();
        assertThat(tabel.successor(null, ZOMER)).isEmpty();
    }
}
