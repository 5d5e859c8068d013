package nl.collectief.core.identificatie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 11: aktenummer")
class AktenummerTest {

    @ParameterizedTest
    @DisplayName("the kind of register and of deed stand together in table 39")
    @ValueSource(
            strings = {
                "1AA0100", "1QC1234", "10M1234", "1ZA0015", "1AW0200", "2AA0001", "2BG0007", "3QA1234", "5XA0003",
                "1aa0100", "1 A0100"
            })
    void geldig(String tekst) {
        assertThat(Aktenummer.check(tekst)).isEqualTo(Check.GOED);
        assertThat(Aktenummer.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("the digits are all zero")
    @ValueSource(strings = {"1AA0000"})
    void waarschuwing(String tekst) {
        assertThat(Aktenummer.check(tekst)).isEqualTo(Check.WAARSCHUWING);
        assertThat(Aktenummer.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("the two do not stand in table 39")
    @ValueSource(strings = {"2AH0001", "2BR1211", "1AY0001"})
    void controle(String tekst) {
        assertThat(Aktenummer.check(tekst)).isEqualTo(Check.CONTROLE);
        assertThat(Aktenummer.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("another register, other characters or another length")
    @ValueSource(strings = {"4AA0001", "6AB0001", "1AA001", "1AA00100", "AA10100", "1AA01O0", ".......", ""})
    void vorm(String tekst) {
        assertThat(Aktenummer.check(tekst)).isEqualTo(Check.VORM);
        assertThat(Aktenummer.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("normal form, display and mask")
    @CsvSource(delimiter = '|', textBlock = """
            1aa0100 | 1aA0100 | 1aA0100 | *****00
            """)
    void vormen(String tekst, String waarde, String weergave, String masker) {
        Aktenummer gelezen = Aktenummer.parse(tekst);
        assertThat(gelezen.waarde()).isEqualTo(waarde);
        assertThat(gelezen.weergave()).isEqualTo(weergave);
        assertThat(gelezen.gemaskeerd()).isEqualTo(masker);
        assertThat(gelezen)
                .hasToString(masker)
                .isEqualTo(Aktenummer.parse(waarde))
                .isEqualTo(Aktenummer.parse(weergave));
    }

    @Test
    @DisplayName("what it tells: the code of table 39, and whether a consul made it")
    void delen() {
        assertThat(Aktenummer.parse("2BG0007").akteaanduiding()).isEqualTo("2G");
        assertThat(Aktenummer.parse("1ZA0015").isConsulair()).isTrue();
        assertThat(Aktenummer.parse("1zA0015").isConsulair()).isFalse();
    }
}
