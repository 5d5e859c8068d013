package nl.collectief.core.adres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 7: a house number and what stands behind it")
class HouseNumberPartsTest {

    @ParameterizedTest
    @DisplayName("number and letter together, the addition after a hyphen")
    @CsvSource({"12, A, 2, 12A-2", "12, , bis, 12-bis", "12, a, , 12a", "12, , , 12"})
    void weergave(String nummer, String letter, String toevoeging, String verwacht) {
        HouseNumberParts delen = new HouseNumberParts(
                Huisnummer.parse(nummer),
                Huisletter.lees(letter).orElse(null),
                Huisnummertoevoeging.lees(toevoeging).orElse(null));
        assertThat(delen.weergave()).isEqualTo(verwacht);
        assertThat(HouseNumberParts.propose(verwacht)).contains(delen);
    }

    @ParameterizedTest
    @DisplayName("a field typed as one is proposed in parts")
    @CsvSource({"12 A 2, 12A-2", "12/bis, 12-bis", "12A2, 12-A2", "12-2, 12-2", "12 bis, 12-bis", "' 7 ', 7"})
    void voorstel(String tekst, String verwacht) {
        assertThat(HouseNumberParts.propose(tekst).map(HouseNumberParts::weergave))
                .contains(verwacht);
    }

    @ParameterizedTest
    @DisplayName("what does not fit is not proposed at all")
    @ValueSource(strings = {"", "A", "0", "012", "123456", "12 tussen", "12 & 14"})
    void geenVoorstel(String tekst) {
        assertThat(HouseNumberParts.propose(tekst)).isEmpty();
    }

    @Test
    @DisplayName("CT-06: prints which parts are there")
    void print() {
        assertThat(HouseNumberParts.propose("12A-2").orElseThrow())
                .hasToString("HouseNumberParts[huisnummer, huisletter, toevoeging]");
    }
}
