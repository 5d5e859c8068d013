package nl.collectief.core.adres;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 6: postcode")
class PostcodeTest {

    @ParameterizedTest
    @DisplayName("four digits and two letters")
    @ValueSource(
            strings = {
                "1234AB",
                "2628hj",
                "9999ZZ",
                "1012FI",
                "3511OQ",
                "1000AP",
                "5038SB",
                "2628 HJ",
                " 2628HJ ",
                "2 6 2 8 H J",
                "2628\u00A0HJ",
                "2628\u3000hj"
            })
    void geldig(String tekst) {
        assertThat(Postcode.check(tekst)).isEqualTo(Check.GOED);
        assertThat(Postcode.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("SA, SD and SS are never issued")
    @ValueSource(strings = {"1234SA", "1234ss", "1234SD", "1234 SD"})
    void controle(String tekst) {
        assertThat(Postcode.check(tekst)).isEqualTo(Check.CONTROLE);
        assertThat(Postcode.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("another length, other characters, or a zero in front")
    @ValueSource(strings = {"0123AB", "1234A", "12345AB", "1234-AB", "1234A1", "ABCD12", "1234ÀB", "１２３４AB", ""})
    void vorm(String tekst) {
        assertThat(Postcode.check(tekst)).isEqualTo(Check.VORM);
        assertThat(Postcode.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("normal form, display and mask")
    @CsvSource(delimiter = '|', textBlock = """
            2628 hj | 2628HJ | 2628 HJ | ****HJ
            """)
    void vormen(String tekst, String waarde, String weergave, String masker) {
        Postcode gelezen = Postcode.parse(tekst);
        assertThat(gelezen.waarde()).isEqualTo(waarde);
        assertThat(gelezen.weergave()).isEqualTo(weergave);
        assertThat(gelezen.gemaskeerd()).isEqualTo(masker);
        assertThat(gelezen)
                .hasToString(masker)
                .isEqualTo(Postcode.parse(waarde))
                .isEqualTo(Postcode.parse(weergave));
    }
}
