package nl.collectief.core.identificatie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 8: identification of a woonplaats")
class WoonplaatscodeTest {

    @ParameterizedTest
    @DisplayName("0001 to 9999")
    @ValueSource(strings = {"0001", "1024", "3560", "3594", "9999"})
    void geldig(String tekst) {
        assertThat(Woonplaatscode.check(tekst)).isEqualTo(Check.GOED);
        assertThat(Woonplaatscode.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("not four digits, or all zero")
    @ValueSource(strings = {"0000", "359", "03594", "", "٣٥٩٤"})
    void vorm(String tekst) {
        assertThat(Woonplaatscode.check(tekst)).isEqualTo(Check.VORM);
        assertThat(Woonplaatscode.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("normal form, display and mask")
    @CsvSource(delimiter = '|', textBlock = """
             3594 | 3594 | 3594 | 3594
            """)
    void vormen(String tekst, String waarde, String weergave, String masker) {
        Woonplaatscode gelezen = Woonplaatscode.parse(tekst);
        assertThat(gelezen.waarde()).isEqualTo(waarde);
        assertThat(gelezen.weergave()).isEqualTo(weergave);
        assertThat(gelezen.gemaskeerd()).isEqualTo(masker);
        assertThat(gelezen)
                .hasToString(masker)
                .isEqualTo(Woonplaatscode.parse(waarde))
                .isEqualTo(Woonplaatscode.parse(weergave));
    }
}
