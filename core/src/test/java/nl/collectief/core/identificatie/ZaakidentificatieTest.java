package nl.collectief.core.identificatie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 16: zaakidentificatie")
class ZaakidentificatieTest {

    @ParameterizedTest
    @DisplayName("what we write: 5 to 40 letters, digits, dots, underscores and hyphens")
    @ValueSource(strings = {"0599-2026.00_1", "ZAAK1", "0000000000000000000000000000000000000000"})
    void geldig(String tekst) {
        assertThat(Zaakidentificatie.check(tekst)).isEqualTo(Check.GOED);
        assertThat(Zaakidentificatie.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("made elsewhere: any 1 to 40 printable characters")
    @ValueSource(
            strings = {
                "1",
                "ZAAK 2026/1",
                "Zaak ñ",
                "0599:1",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"
            })
    void waarschuwing(String tekst) {
        assertThat(Zaakidentificatie.check(tekst)).isEqualTo(Check.WAARSCHUWING);
        assertThat(Zaakidentificatie.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("nothing, more than 40 characters, or not printable")
    @ValueSource(
            strings = {"", "00000000000000000000000000000000000000000", "a\u0000bcde", "a\u202Ebcde", "\uD800abcd"})
    void vorm(String tekst) {
        assertThat(Zaakidentificatie.check(tekst)).isEqualTo(Check.VORM);
        assertThat(Zaakidentificatie.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("normal form, display and mask")
    @CsvSource(delimiter = '|', textBlock = """
             0599-1  | 0599-1 | 0599-1 | 0599-1
            """)
    void vormen(String tekst, String waarde, String weergave, String masker) {
        Zaakidentificatie gelezen = Zaakidentificatie.parse(tekst);
        assertThat(gelezen.waarde()).isEqualTo(waarde);
        assertThat(gelezen.weergave()).isEqualTo(weergave);
        assertThat(gelezen.gemaskeerd()).isEqualTo(masker);
        assertThat(gelezen)
                .hasToString(masker)
                .isEqualTo(Zaakidentificatie.parse(waarde))
                .isEqualTo(Zaakidentificatie.parse(weergave));
    }
}
