package nl.collectief.core.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 14: geslachtsnaam")
class GeslachtsnaamTest {

    @ParameterizedTest
    @DisplayName("letters, spaces, apostrophes, hyphens, dots and slashes")
    @ValueSource(
            strings = {
                "Jansen",
                "de Vries-Öztürk",
                "O'Neill",
                "O’Neill",
                "Núñez",
                "'t Hart",
                "Ng",
                "M",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void geldig(String tekst) {
        assertThat(Geslachtsnaam.check(tekst)).isEqualTo(Check.GOED);
        assertThat(Geslachtsnaam.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("outside MES-1 the BRP may alter it")
    @ValueSource(strings = {"Șerban", "Hawaiʼi"})
    void waarschuwing(String tekst) {
        assertThat(Geslachtsnaam.check(tekst)).isEqualTo(Check.WAARSCHUWING);
        assertThat(Geslachtsnaam.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("no letter, another character, or more than 200")
    @ValueSource(
            strings = {
                "",
                " ",
                "Jan3",
                "<b>",
                "Jan\u0000",
                "😀",
                "Jan\nsen",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "."
            })
    void vorm(String tekst) {
        assertThat(Geslachtsnaam.check(tekst)).isEqualTo(Check.VORM);
        assertThat(Geslachtsnaam.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("normal form, display and mask")
    @CsvSource(delimiter = '|', textBlock = """
             Jansen | Jansen | Jansen | J****
            """)
    void vormen(String tekst, String waarde, String weergave, String masker) {
        Geslachtsnaam gelezen = Geslachtsnaam.parse(tekst);
        assertThat(gelezen.waarde()).isEqualTo(waarde);
        assertThat(gelezen.weergave()).isEqualTo(weergave);
        assertThat(gelezen.gemaskeerd()).isEqualTo(masker);
        assertThat(gelezen)
                .hasToString(masker)
                .isEqualTo(Geslachtsnaam.parse(waarde))
                .isEqualTo(Geslachtsnaam.parse(weergave));
    }

    @Test
    @DisplayName("from a register a single dot is the unknown name")
    void uitRegister() {
        assertThat(Geslachtsnaam.checkUitRegister(".")).isEqualTo(Check.GOED);
        assertThat(Geslachtsnaam.checkUitRegister("Jans?n-")).isEqualTo(Check.GOED);
        assertThat(Geslachtsnaam.checkUitRegister("<b>")).isEqualTo(Check.VORM);
    }

    @Test
    @DisplayName("the mask of a letter outside the first plane is that letter whole")
    void masker() {
        assertThat(Geslachtsnaam.parse("\uD835\uDD38bc")).hasToString("\uD835\uDD38****");
    }
}
