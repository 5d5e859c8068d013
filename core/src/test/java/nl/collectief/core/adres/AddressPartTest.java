package nl.collectief.core.adres;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 7: the free texts of an address")
class AddressPartTest {

    @ParameterizedTest
    @DisplayName("each has its length in the register, counted in code points after NFC")
    @CsvSource({
        "STRAATNAAM, 24",
        "NAAM_OPENBARE_RUIMTE, 80",
        "WOONPLAATSNAAM, 80",
        "GEMEENTEDEEL, 24",
        "LOCATIEBESCHRIJVING, 35",
        "REGEL_ADRES_BUITENLAND, 35"
    })
    void lengte(AddressPart soort, int max) {
        assertThat(soort.check("e\u0301".repeat(max))).isEqualTo(Check.GOED);
        assertThat(soort.check("é".repeat(max + 1))).isEqualTo(Check.VORM);
        assertThat(soort.check(" ")).isEqualTo(Check.VORM);
    }

    @Test
    @DisplayName("a character outside MES-1 gives a warning, a control character is wrong")
    void tekens() {
        assertThat(AddressPart.WOONPLAATSNAAM.check("Súdwest-Fryslân")).isEqualTo(Check.GOED);
        assertThat(AddressPart.WOONPLAATSNAAM.check("Iași")).isEqualTo(Check.WAARSCHUWING);
        assertThat(AddressPart.WOONPLAATSNAAM.check("Delft\u0007a")).isEqualTo(Check.VORM);
        assertThat(AddressPart.WOONPLAATSNAAM.check("Delft\uD800")).isEqualTo(Check.VORM);
    }

    @ParameterizedTest
    @DisplayName("a post box is no street")
    @ValueSource(strings = {"Postbus 12", "postbus", "Poste Restante"})
    void postbus(String tekst) {
        assertThat(AddressPart.STRAATNAAM.check(tekst)).isEqualTo(Check.CONTROLE);
        assertThat(AddressPart.STRAATNAAM.lees(tekst)).isEmpty();
        assertThat(AddressPart.REGEL_ADRES_BUITENLAND.check(tekst)).isEqualTo(Check.GOED);
    }

    @Test
    @DisplayName("read in its normal form")
    void lees() {
        assertThat(AddressPart.STRAATNAAM.check("Postbusweg")).isEqualTo(Check.GOED);
        assertThat(AddressPart.STRAATNAAM.lees("\u00A0Lange\u00A0Lijnbaan ")).contains("Lange Lijnbaan");
        assertThat(AddressPart.STRAATNAAM.lees(null)).isEmpty();
    }
}
