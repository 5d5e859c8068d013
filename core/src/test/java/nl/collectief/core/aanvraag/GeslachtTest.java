package nl.collectief.core.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Element 04.10 of the BRP. */
class GeslachtTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "none",
            value = {"M, MAN", "V, VROUW", "O, ONBEKEND", "X, ONBEKEND", "m, ONBEKEND", "none, none"})
    @DisplayName("04.10: M and V are known, any other code is unknown, none is not told")
    void vanCode(String code, Geslacht geslacht) {
        assertThat(Geslacht.vanCode(code)).isEqualTo(geslacht);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("04.10: what is written is read back")
    void heenEnTerug(Geslacht geslacht) {
        assertThat(Geslacht.vanCode(geslacht.aanduiding().code())).isEqualTo(geslacht);
    }
}
