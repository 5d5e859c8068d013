package nl.collectief.core.identificatie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 5: BIC")
class BicTest {

    @ParameterizedTest
    @DisplayName("eight or eleven letters and digits with a country in it")
    @ValueSource(
            strings = {
                "ABNANL2A",
                "INGBNL2A",
                "INGBNL2AXXX",
                "RABONL2U",
                "TRIONL2U",
                "DEUTDEFF",
                "DEUTDEFF500",
                "1234DEFFXXX",
                "abnanl2a",
                "ABNA NL 2A"
            })
    void geldig(String tekst) {
        assertThat(Bic.check(tekst)).isEqualTo(Check.GOED);
        assertThat(Bic.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("another length, other characters or no country")
    @ValueSource(
            strings = {"ABNANL2", "ABNANL2AXX", "ABNANL2AXXXX", "ABNAXX2A", "ABNA1L2A", "ABNANL2-", "", "ABNA NL2"})
    void vorm(String tekst) {
        assertThat(Bic.check(tekst)).isEqualTo(Check.VORM);
        assertThat(Bic.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("normal form, display and mask")
    @CsvSource(delimiter = '|', textBlock = """
            ingb nl 2a | INGBNL2A | INGBNL2A | INGBNL2A
            """)
    void vormen(String tekst, String waarde, String weergave, String masker) {
        Bic gelezen = Bic.parse(tekst);
        assertThat(gelezen.waarde()).isEqualTo(waarde);
        assertThat(gelezen.weergave()).isEqualTo(weergave);
        assertThat(gelezen.gemaskeerd()).isEqualTo(masker);
        assertThat(gelezen).hasToString(masker).isEqualTo(Bic.parse(waarde)).isEqualTo(Bic.parse(weergave));
    }
}
