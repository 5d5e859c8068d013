package nl.collectief.core.identificatie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 4: KvK-nummer")
class KvkNummerTest {

    @ParameterizedTest
    @DisplayName("eight digits, not all zero")
    @ValueSource(
            strings = {
                "01173706",
                "12345678",
                "32164984",
                "68750110",
                "69599084",
                "90004333",
                "00000001",
                "99999999",
                "1234.5678",
                "12 34 56 78"
            })
    void geldig(String tekst) {
        assertThat(KvkNummer.check(tekst)).isEqualTo(Check.GOED);
        assertThat(KvkNummer.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("not eight digits, or all zero")
    @ValueSource(
            strings = {
                "00000000",
                "1234567",
                "123456789",
                "1234-567",
                "1234567a",
                "KvK12345",
                "１２３４５６７８",
                "12 34 567",
                ""
            })
    void vorm(String tekst) {
        assertThat(KvkNummer.check(tekst)).isEqualTo(Check.VORM);
        assertThat(KvkNummer.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("normal form, display and mask")
    @CsvSource(delimiter = '|', textBlock = """
            01 17 37 06 | 01173706 | 01173706 | 01173706
            """)
    void vormen(String tekst, String waarde, String weergave, String masker) {
        KvkNummer gelezen = KvkNummer.parse(tekst);
        assertThat(gelezen.waarde()).isEqualTo(waarde);
        assertThat(gelezen.weergave()).isEqualTo(weergave);
        assertThat(gelezen.gemaskeerd()).isEqualTo(masker);
        assertThat(gelezen)
                .hasToString(masker)
                .isEqualTo(KvkNummer.parse(waarde))
                .isEqualTo(KvkNummer.parse(weergave));
    }
}
