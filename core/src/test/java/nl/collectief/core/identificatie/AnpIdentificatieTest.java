package nl.collectief.core.identificatie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("messages 2.5: numbers of persons outside BRP and Handelsregister")
class AnpIdentificatieTest {

    @Test
    @DisplayName("seventeen digits; of a natural person they are masked")
    void geldig() {
        assertThat(AnpIdentificatie.parse("00001234567890123")).hasToString("**************123");
        assertThat(AnnIdentificatie.parse("00001234567890123")).hasToString("00001234567890123");
    }

    @ParameterizedTest
    @DisplayName("another length, other characters or separators")
    @ValueSource(strings = {"", "1234567890123456", "123456789012345678", "0000123456789012a", "0000 1234567890123"})
    void vorm(String tekst) {
        assertThat(AnpIdentificatie.check(tekst)).isEqualTo(Check.VORM);
        assertThat(AnnIdentificatie.check(tekst)).isEqualTo(Check.VORM);
    }
}
