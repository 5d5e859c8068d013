package nl.collectief.core.identificatie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 2: administratienummer")
class AdministratienummerTest {

    @ParameterizedTest
    @DisplayName("four checks right; the sum may leave 0 or 5")
    @ValueSource(
            strings = {
                "1012030479",
                "3578635070",
                "4831327145",
                "5859818187",
                "6810594961",
                "8016043787",
                "9198070375",
                "9398109763",
                "5398948626"
            })
    void geldig(String tekst) {
        assertThat(Administratienummer.check(tekst)).isEqualTo(Check.GOED);
        assertThat(Administratienummer.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("rule 1 alone: a zero in front")
    @ValueSource(strings = {"0101010101"})
    void regel1(String tekst) {
        assertThat(Administratienummer.check(tekst)).isEqualTo(Check.CONTROLE);
        assertThat(Administratienummer.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("rule 2 alone: two equal neighbours")
    @ValueSource(strings = {"1012031170"})
    void regel2(String tekst) {
        assertThat(Administratienummer.check(tekst)).isEqualTo(Check.CONTROLE);
        assertThat(Administratienummer.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("rule 3 alone: the sum leaves neither 0 nor 5")
    @ValueSource(strings = {"1012030407"})
    void regel3(String tekst) {
        assertThat(Administratienummer.check(tekst)).isEqualTo(Check.CONTROLE);
        assertThat(Administratienummer.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("rule 4 alone: the weighted sum leaves no 0")
    @ValueSource(strings = {"1012030405"})
    void regel4(String tekst) {
        assertThat(Administratienummer.check(tekst)).isEqualTo(Check.CONTROLE);
        assertThat(Administratienummer.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("more than one rule")
    @ValueSource(strings = {"1012030411", "7159878731", "1131231234", "5565431828"})
    void meer(String tekst) {
        assertThat(Administratienummer.check(tekst)).isEqualTo(Check.CONTROLE);
        assertThat(Administratienummer.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("not ten digits")
    @ValueSource(strings = {"101203047", "10120304790", "10120304A9", ""})
    void vorm(String tekst) {
        assertThat(Administratienummer.check(tekst)).isEqualTo(Check.VORM);
        assertThat(Administratienummer.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("normal form, display and mask")
    @CsvSource(delimiter = '|', textBlock = """
             1012030479 | 1012030479 | 1012030479 | *******479
            """)
    void vormen(String tekst, String waarde, String weergave, String masker) {
        Administratienummer gelezen = Administratienummer.parse(tekst);
        assertThat(gelezen.waarde()).isEqualTo(waarde);
        assertThat(gelezen.weergave()).isEqualTo(weergave);
        assertThat(gelezen.gemaskeerd()).isEqualTo(masker);
        assertThat(gelezen)
                .hasToString(masker)
                .isEqualTo(Administratienummer.parse(waarde))
                .isEqualTo(Administratienummer.parse(weergave));
    }
}
