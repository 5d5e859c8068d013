package nl.collectief.core.identificatie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 4: vestigingsnummer")
class VestigingsnummerTest {

    @ParameterizedTest
    @DisplayName("twelve digits, not all zero")
    @ValueSource(
            strings = {
                "000000000001",
                "000012345678",
                "112233445566",
                "990000541921",
                "000037178598",
                "123456789012",
                "000041430140",
                "999999999999"
            })
    void geldig(String tekst) {
        assertThat(Vestigingsnummer.check(tekst)).isEqualTo(Check.GOED);
        assertThat(Vestigingsnummer.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("not twelve digits, or all zero")
    @ValueSource(
            strings = {
                "000000000000",
                "1122334455",
                "11223344556a",
                "11223-445566",
                "1122334455667",
                "00003717859",
                "ABCDEFGHIJKL",
                ""
            })
    void vorm(String tekst) {
        assertThat(Vestigingsnummer.check(tekst)).isEqualTo(Check.VORM);
        assertThat(Vestigingsnummer.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("normal form, display and mask")
    @CsvSource(delimiter = '|', textBlock = """
             000037178598  | 000037178598 | 000037178598 | 000037178598
            """)
    void vormen(String tekst, String waarde, String weergave, String masker) {
        Vestigingsnummer gelezen = Vestigingsnummer.parse(tekst);
        assertThat(gelezen.waarde()).isEqualTo(waarde);
        assertThat(gelezen.weergave()).isEqualTo(weergave);
        assertThat(gelezen.gemaskeerd()).isEqualTo(masker);
        assertThat(gelezen)
                .hasToString(masker)
                .isEqualTo(Vestigingsnummer.parse(waarde))
                .isEqualTo(Vestigingsnummer.parse(weergave));
    }
}
