package nl.collectief.core.adres;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 7: huisletter")
class HuisletterTest {

    @ParameterizedTest
    @DisplayName("one letter, small or capital")
    @ValueSource(strings = {"A", "a", "z", "Z"})
    void geldig(String tekst) {
        assertThat(Huisletter.check(tekst)).isEqualTo(Check.GOED);
        assertThat(Huisletter.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("no letter, or more than one")
    @ValueSource(strings = {"AB", "1", "é", "-", "Ⅰ", ""})
    void vorm(String tekst) {
        assertThat(Huisletter.check(tekst)).isEqualTo(Check.VORM);
        assertThat(Huisletter.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("normal form, display and mask")
    @CsvSource(delimiter = '|', textBlock = """
             a  | a | a | *
            """)
    void vormen(String tekst, String waarde, String weergave, String masker) {
        Huisletter gelezen = Huisletter.parse(tekst);
        assertThat(gelezen.waarde()).isEqualTo(waarde);
        assertThat(gelezen.weergave()).isEqualTo(weergave);
        assertThat(gelezen.gemaskeerd()).isEqualTo(masker);
        assertThat(gelezen)
                .hasToString(masker)
                .isEqualTo(Huisletter.parse(waarde))
                .isEqualTo(Huisletter.parse(weergave));
    }

    @Test
    @DisplayName("the letter stays as given; small and capital are equal")
    void gelijk() {
        assertThat(Huisletter.parse("a")).isEqualTo(Huisletter.parse("A")).hasSameHashCodeAs(Huisletter.parse("A"));
        assertThat(Huisletter.parse("a").waarde()).isEqualTo("a");
    }
}
