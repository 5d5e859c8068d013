package nl.collectief.core.identificatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 16: identification of a message")
class BerichtIdTest {

    @ParameterizedTest
    @DisplayName("a UUID of version 4 or 7")
    @ValueSource(
            strings = {
                "7d444840-9dc0-41d1-b245-5ffdce74fad2",
                "0190d3a1-7c3e-7b1a-9c41-2f6a5d8e4b10",
                "7D444840-9DC0-41D1-B245-5FFDCE74FAD2"
            })
    void geldig(String tekst) {
        assertThat(BerichtId.check(tekst)).isEqualTo(Check.GOED);
        assertThat(BerichtId.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("another version or variant, or nil")
    @ValueSource(
            strings = {
                "00000000-0000-0000-0000-000000000000",
                "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
                "7d444840-9dc0-61d1-b245-5ffdce74fad2",
                "7d444840-9dc0-41d1-c245-5ffdce74fad2"
            })
    void controle(String tekst) {
        assertThat(BerichtId.check(tekst)).isEqualTo(Check.CONTROLE);
        assertThat(BerichtId.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("not the 36 characters")
    @ValueSource(
            strings = {
                "7d4448409dc041d1b2455ffdce74fad2",
                "{7d444840-9dc0-41d1-b245-5ffdce74fad2}",
                "7d444840-9dc0-41d1-b245-5ffdce74fad",
                ""
            })
    void vorm(String tekst) {
        assertThat(BerichtId.check(tekst)).isEqualTo(Check.VORM);
        assertThat(BerichtId.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("normal form, display and mask")
    @CsvSource(delimiter = '|', textBlock = """
            7D444840-9DC0-41D1-B245-5FFDCE74FAD2 | 7d444840-9dc0-41d1-b245-5ffdce74fad2 | 7d444840-9dc0-41d1-b245-5ffdce74fad2 | 7d444840-9dc0-41d1-b245-5ffdce74fad2
            """)
    void vormen(String tekst, String waarde, String weergave, String masker) {
        BerichtId gelezen = BerichtId.parse(tekst);
        assertThat(gelezen.waarde()).isEqualTo(waarde);
        assertThat(gelezen.weergave()).isEqualTo(weergave);
        assertThat(gelezen.gemaskeerd()).isEqualTo(masker);
        assertThat(gelezen)
                .hasToString(masker)
                .isEqualTo(BerichtId.parse(waarde))
                .isEqualTo(BerichtId.parse(weergave));
    }

    @Test
    @DisplayName("of a random UUID and back; one of version 1 is refused")
    void uuid() {
        UUID willekeurig = UUID.fromString("7d444840-9dc0-41d1-b245-5ffdce74fad2");
        assertThat(BerichtId.van(willekeurig).uuid()).isEqualTo(willekeurig);
        UUID metMachine = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
        assertThatIllegalArgumentException().isThrownBy(() -> BerichtId.van(metMachine));
    }
}
