package nl.collectief.core.adres;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 7: huisnummer")
class HuisnummerTest {

    @ParameterizedTest
    @DisplayName("1 to 99999")
    @ValueSource(strings = {"1", "7", "42", "101", "999", "1000", "12345", "99999"})
    void geldig(String tekst) {
        assertThat(Huisnummer.check(tekst)).isEqualTo(Check.GOED);
        assertThat(Huisnummer.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("zero, a leading zero, more than five digits, or no digits")
    @ValueSource(strings = {"0", "-1", "100000", "007", "12a", "1.5", "XII", "٣", " "})
    void vorm(String tekst) {
        assertThat(Huisnummer.check(tekst)).isEqualTo(Check.VORM);
        assertThat(Huisnummer.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("normal form, display and mask")
    @CsvSource(delimiter = '|', textBlock = """
             42  | 42 | 42 | **
            12345 | 12345 | 12345 | ****5
            """)
    void vormen(String tekst, String waarde, String weergave, String masker) {
        Huisnummer gelezen = Huisnummer.parse(tekst);
        assertThat(gelezen.waarde()).isEqualTo(waarde);
        assertThat(gelezen.weergave()).isEqualTo(weergave);
        assertThat(gelezen.gemaskeerd()).isEqualTo(masker);
        assertThat(gelezen)
                .hasToString(masker)
                .isEqualTo(Huisnummer.parse(waarde))
                .isEqualTo(Huisnummer.parse(weergave));
    }
}
