package nl.collectief.core.identificatie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 5: IBAN")
class IbanTest {

    @ParameterizedTest
    @DisplayName("the length of its country and right check digits")
    @ValueSource(
            strings = {
                "NL91ABNA0417164300",
                "NL20INGB0001234567",
                "NL56INGB0705005100",
                "NL39RABO0300065264",
                "NL13TEST0123456789",
                "BE68539007547034",
                "DE89370400440532013000",
                "GB29NWBK60161331926819",
                "FR1420041010050500013M02606",
                "MT84MALT011000012345MTLCAST001S",
                "nl91 abna 0417 1643 00"
            })
    void geldig(String tekst) {
        assertThat(Iban.check(tekst)).isEqualTo(Check.GOED);
        assertThat(Iban.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("right shape, but mod 97 fails or the check digits are not 02 to 98")
    @ValueSource(strings = {"NL92ABNA0417164300", "NL91ABNA0417164301", "NL00ABNA0417164300", "BE68539007547035"})
    void controle(String tekst) {
        assertThat(Iban.check(tekst)).isEqualTo(Check.CONTROLE);
        assertThat(Iban.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("unknown country, wrong length or structure")
    @ValueSource(
            strings = {
                "NL91ABNA041716430",
                "NL91ABNA04171643000",
                "NL91ABN10417164300",
                "XX91ABNA0417164300",
                "0417164300",
                "NL",
                "",
                "NL91-ABNA-0417-1643-00"
            })
    void vorm(String tekst) {
        assertThat(Iban.check(tekst)).isEqualTo(Check.VORM);
        assertThat(Iban.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("normal form, display and mask")
    @CsvSource(delimiter = '|', textBlock = """
            nl91 abna 0417 1643 00 | NL91ABNA0417164300 | NL91 ABNA 0417 1643 00 | NL** **** **** **43 00
            BE68539007547034 | BE68539007547034 | BE68 5390 0754 7034 | BE** **** **** 7034
            """)
    void vormen(String tekst, String waarde, String weergave, String masker) {
        Iban gelezen = Iban.parse(tekst);
        assertThat(gelezen.waarde()).isEqualTo(waarde);
        assertThat(gelezen.weergave()).isEqualTo(weergave);
        assertThat(gelezen.gemaskeerd()).isEqualTo(masker);
        assertThat(gelezen).hasToString(masker).isEqualTo(Iban.parse(waarde)).isEqualTo(Iban.parse(weergave));
    }
}
