package nl.collectief.core.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 10: telefoonnummer")
class TelefoonnummerTest {

    @ParameterizedTest
    @DisplayName("a number on which a person can be reached")
    @ValueSource(
            strings = {
                "0612345678",
                "06-12345678",
                "06 1234 5678",
                "+31612345678",
                "0031612345678",
                "020 753 0523",
                "+31 (0)20 753 0523",
                "088 1234567",
                "085 1234567",
                "+32470123456",
                "+49 30 123456"
            })
    void geldig(String tekst) {
        assertThat(Telefoonnummer.check(tekst)).isEqualTo(Check.GOED);
        assertThat(Telefoonnummer.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("no number of any plan, or not of a person: free, paid, shared, company")
    @ValueSource(
            strings = {
                "061234567",
                "06123456789",
                "+3161234566789",
                "0900-1234567",
                "0800 8051",
                "0800 8051234",
                "+1 900 555 0123",
                "+800 1234 5678"
            })
    void controle(String tekst) {
        assertThat(Telefoonnummer.check(tekst)).isEqualTo(Check.CONTROLE);
        assertThat(Telefoonnummer.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("other characters, fewer than eight digits, or more than 25 characters")
    @ValueSource(
            strings = {
                "",
                "+311234",
                "112",
                "14020",
                "abc",
                "+31",
                "0612345678 ext 12",
                "+3161234566789aaaaa",
                "0800-FLOWERS",
                "٠٦١٢٣٤٥٦٧٨",
                "06 1 2 3 4 5 6 7 8 0 0 0 0 0 0"
            })
    void vorm(String tekst) {
        assertThat(Telefoonnummer.check(tekst)).isEqualTo(Check.VORM);
        assertThat(Telefoonnummer.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("normal form, display and mask")
    @CsvSource(delimiter = '|', textBlock = """
            06-12345678 | +31612345678 | 06 12345678 | *********678
            +49 30 123456 | +4930123456 | +49 30 123456 | ********456
            """)
    void vormen(String tekst, String waarde, String weergave, String masker) {
        Telefoonnummer gelezen = Telefoonnummer.parse(tekst);
        assertThat(gelezen.waarde()).isEqualTo(waarde);
        assertThat(gelezen.weergave()).isEqualTo(weergave);
        assertThat(gelezen.gemaskeerd()).isEqualTo(masker);
        assertThat(gelezen)
                .hasToString(masker)
                .isEqualTo(Telefoonnummer.parse(waarde))
                .isEqualTo(Telefoonnummer.parse(weergave));
    }
}
