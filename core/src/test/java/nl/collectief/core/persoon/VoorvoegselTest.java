package nl.collectief.core.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 14: voorvoegsel")
class VoorvoegselTest {

    @ParameterizedTest
    @DisplayName("a prefix of table 36, in whatever case")
    @ValueSource(strings = {"van", "van der", "Op Den", "VAN", "d'", "d’", "d`", "’t"})
    void geldig(String tekst) {
        assertThat(Voorvoegsel.check(tekst)).isEqualTo(Check.GOED);
        assertThat(Voorvoegsel.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("a prefix that table 36 does not know")
    @ValueSource(strings = {"vann", "ál"})
    void waarschuwing(String tekst) {
        assertThat(Voorvoegsel.check(tekst)).isEqualTo(Check.WAARSCHUWING);
        assertThat(Voorvoegsel.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("more than ten, or another character")
    @ValueSource(strings = {"", " ", "van der van", "v4n", "van-der", "van.", "<a>"})
    void vorm(String tekst) {
        assertThat(Voorvoegsel.check(tekst)).isEqualTo(Check.VORM);
        assertThat(Voorvoegsel.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("normal form, display and mask")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
             d’ | d' | d' | d'
            """)
    void vormen(String tekst, String waarde, String weergave, String masker) {
        Voorvoegsel gelezen = Voorvoegsel.parse(tekst);
        assertThat(gelezen.waarde()).isEqualTo(waarde);
        assertThat(gelezen.weergave()).isEqualTo(weergave);
        assertThat(gelezen.gemaskeerd()).isEqualTo(masker);
        assertThat(gelezen)
                .hasToString(masker)
                .isEqualTo(Voorvoegsel.parse(waarde))
                .isEqualTo(Voorvoegsel.parse(weergave));
    }
}
