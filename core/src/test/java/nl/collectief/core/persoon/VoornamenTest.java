package nl.collectief.core.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 14: voornamen")
class VoornamenTest {

    @ParameterizedTest
    @DisplayName("letters, spaces, apostrophes, hyphens, dots and slashes")
    @ValueSource(
            strings = {
                "Jan",
                "Jan Pieter",
                "Anne-Marie",
                "Núñez",
                "Nu\u0301n\u0303ez",
                "M",
                "J. P.",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void geldig(String tekst) {
        assertThat(Voornamen.check(tekst)).isEqualTo(Check.GOED);
        assertThat(Voornamen.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("outside MES-1 the BRP may alter it")
    @ValueSource(strings = {"Șerban", "Nguyễn", "ẞ", "Нина", "李"})
    void waarschuwing(String tekst) {
        assertThat(Voornamen.check(tekst)).isEqualTo(Check.WAARSCHUWING);
        assertThat(Voornamen.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("no letter, another character, or more than 200")
    @ValueSource(
            strings = {
                "",
                " ",
                "Jan3",
                "<b>",
                "{Jan}",
                "Jan\u0000",
                "Jan\nsen",
                "😀",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                ".",
                "-",
                "\uD800a",
                "Jan?",
                "Jan_"
            })
    void vorm(String tekst) {
        assertThat(Voornamen.check(tekst)).isEqualTo(Check.VORM);
        assertThat(Voornamen.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("normal form, display and mask")
    @CsvSource(delimiter = '|', textBlock = """
             Jan   | Jan | Jan | J****
            """)
    void vormen(String tekst, String waarde, String weergave, String masker) {
        Voornamen gelezen = Voornamen.parse(tekst);
        assertThat(gelezen.waarde()).isEqualTo(waarde);
        assertThat(gelezen.weergave()).isEqualTo(weergave);
        assertThat(gelezen.gemaskeerd()).isEqualTo(masker);
        assertThat(gelezen)
                .hasToString(masker)
                .isEqualTo(Voornamen.parse(waarde))
                .isEqualTo(Voornamen.parse(weergave));
    }

    @Test
    @DisplayName("from a register digits and a question mark are no mistake, control characters are")
    void uitRegister() {
        assertThat(Voornamen.checkUitRegister("Jan3")).isEqualTo(Check.GOED);
        assertThat(Voornamen.checkUitRegister("?erban")).isEqualTo(Check.GOED);
        assertThat(Voornamen.checkUitRegister(".")).isEqualTo(Check.VORM);
        assertThat(Voornamen.checkUitRegister("Jan\u0000")).isEqualTo(Check.VORM);
    }

    @Test
    @DisplayName("two code points that make one letter are equal to it")
    void nfc() {
        assertThat(Voornamen.parse("Nu\u0301n\u0303ez")).isEqualTo(Voornamen.parse("Núñez"));
    }
}
