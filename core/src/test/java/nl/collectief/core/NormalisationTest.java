package nl.collectief.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("CT-02: the general normal form")
class NormalisationTest {

    @Test
    @DisplayName("no-break, narrow no-break and thin space become a space; space around the text goes")
    void spaties() {
        assertThat(Normalisation.trim("\u00A0de\u00A0Vries\u202Fvan\u2009Dam \t"))
                .isEqualTo("de Vries van Dam");
    }

    @Test
    @DisplayName("characters without width go, wherever they stand")
    void zonderBreedte() {
        assertThat(Normalisation.trim("\uFEFFNú\u200Bñe\u200Dz\u2060 \u200C")).isEqualTo("Núñez");
    }

    @Test
    @DisplayName("letters and marks become one character, also when one without width stood between them")
    void nfc() {
        assertThat(Normalisation.trim("Nu\u0301n\u200B\u0303ez")).isEqualTo("N\u00FA\u00F1ez");
    }

    @Test
    @DisplayName("CT-07: what has the form comes back as the same object")
    void zelfde() {
        String tekst = "Jan de Vries";
        assertThat(Normalisation.trim(tekst)).isSameAs(tekst);
    }

    @ParameterizedTest
    @DisplayName("CT-04: white space and characters without width alone are no answer")
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B\uFEFF", "\t\r\n", "\u3000"})
    void leeg(String tekst) {
        assertThat(Normalisation.isBlank(tekst)).isTrue();
        assertThat(Normalisation.trim(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("a control character or half a character is an answer, and none throws")
    @ValueSource(strings = {"\u0000", "\u0085", "\uD800", "\uDC00a", ".", "\u0301"})
    void nietLeeg(String tekst) {
        assertThat(Normalisation.isBlank(tekst)).isFalse();
        assertThat(Normalisation.trim(tekst)).isNotEmpty();
    }
}
