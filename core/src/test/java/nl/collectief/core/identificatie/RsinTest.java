package nl.collectief.core.identificatie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 3: RSIN")
class RsinTest {

    @ParameterizedTest
    @DisplayName("nine digits that pass the 11-proef")
    @ValueSource(
            strings = {
                "002564440",
                "002220647",
                "051845623",
                "123456782",
                "517439943",
                "823288444",
                "992760562",
                "001220469",
                " 002564440 "
            })
    void geldig(String tekst) {
        assertThat(Rsin.check(tekst)).isEqualTo(Check.GOED);
        assertThat(Rsin.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("right shape, but the 11-proef fails or the number is never issued")
    @ValueSource(strings = {"001234567", "002564441", "823288445", "000000000"})
    void controle(String tekst) {
        assertThat(Rsin.check(tekst)).isEqualTo(Check.CONTROLE);
        assertThat(Rsin.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("never padded, never grouped")
    @ValueSource(strings = {"00256444", "0025644400", "82328844A", "12345678", "0025.64.440", "", "002 564 440"})
    void vorm(String tekst) {
        assertThat(Rsin.check(tekst)).isEqualTo(Check.VORM);
        assertThat(Rsin.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("normal form, display and mask")
    @CsvSource(delimiter = '|', textBlock = """
            002564440 | 002564440 | 002564440 | ******440
            """)
    void vormen(String tekst, String waarde, String weergave, String masker) {
        Rsin gelezen = Rsin.parse(tekst);
        assertThat(gelezen.waarde()).isEqualTo(waarde);
        assertThat(gelezen.weergave()).isEqualTo(weergave);
        assertThat(gelezen.gemaskeerd()).isEqualTo(masker);
        assertThat(gelezen).hasToString(masker).isEqualTo(Rsin.parse(weergave));
    }
}
