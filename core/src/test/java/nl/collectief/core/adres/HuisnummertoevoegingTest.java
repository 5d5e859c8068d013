package nl.collectief.core.adres;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 7: huisnummertoevoeging")
class HuisnummertoevoegingTest {

    @ParameterizedTest
    @DisplayName("one to four letters and digits")
    @ValueSource(strings = {"A", "a", "bis", "2", "II", "1hg"})
    void geldig(String tekst) {
        assertThat(Huisnummertoevoeging.check(tekst)).isEqualTo(Check.GOED);
        assertThat(Huisnummertoevoeging.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("with a space or hyphen inside the BAG cannot carry it")
    @ValueSource(strings = {"A-2", "3 rd", "-"})
    void waarschuwing(String tekst) {
        assertThat(Huisnummertoevoeging.check(tekst)).isEqualTo(Check.WAARSCHUWING);
        assertThat(Huisnummertoevoeging.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("longer than four, or other characters")
    @ValueSource(strings = {"ABCDE", "12345", "1/2", "A.B", "é", "#3", "A_1", "*", ""})
    void vorm(String tekst) {
        assertThat(Huisnummertoevoeging.check(tekst)).isEqualTo(Check.VORM);
        assertThat(Huisnummertoevoeging.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("normal form, display and mask")
    @CsvSource(delimiter = '|', textBlock = """
             bis  | bis | bis | **s
            """)
    void vormen(String tekst, String waarde, String weergave, String masker) {
        Huisnummertoevoeging gelezen = Huisnummertoevoeging.parse(tekst);
        assertThat(gelezen.waarde()).isEqualTo(waarde);
        assertThat(gelezen.weergave()).isEqualTo(weergave);
        assertThat(gelezen.gemaskeerd()).isEqualTo(masker);
        assertThat(gelezen)
                .hasToString(masker)
                .isEqualTo(Huisnummertoevoeging.parse(waarde))
                .isEqualTo(Huisnummertoevoeging.parse(weergave));
    }

    @Test
    @DisplayName("for a message space and hyphen are left out; of a hyphen alone nothing is left")
    void zonderScheiding() {
        assertThat(Huisnummertoevoeging.parse("A-2").zonderScheiding()).contains(Huisnummertoevoeging.parse("A2"));
        assertThat(Huisnummertoevoeging.parse("3 rd").zonderScheiding()).contains(Huisnummertoevoeging.parse("3rd"));
        assertThat(Huisnummertoevoeging.parse("-").zonderScheiding()).isEmpty();
    }
}
