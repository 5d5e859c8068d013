package nl.collectief.core.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 10: e-mail address")
class EmailadresTest {

    @ParameterizedTest
    @DisplayName("dot-atoms before the at sign, two labels or more behind it")
    @ValueSource(
            strings = {
                "jan@example.nl",
                "j.de-boer+test@sub.example.co.uk",
                "a@b.nl",
                "jan_1@example.nl",
                "JAN@EXAMPLE.NL",
                "o'neil@example.nl",
                "jañ@example.nl",
                "jan@exämple.nl",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.nl"
            })
    void geldig(String tekst) {
        assertThat(Emailadres.check(tekst)).isEqualTo(Check.GOED);
        assertThat(Emailadres.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("anything else")
    @ValueSource(
            strings = {
                "",
                "jan@@example.nl",
                "jan@example",
                "jan@localhost",
                "jan@.nl",
                "jan@example..nl",
                ".jan@example.nl",
                "jan.@example.nl",
                "jan example@x.nl",
                "jan@[127.0.0.1]",
                "jan@127.0.0.1",
                "jan@example.nl.",
                "@example.nl",
                "jan",
                "jan@-example.nl",
                "jan@exa_mple.nl",
                "jan@faß.de",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.nl",
                "jan@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.nl",
                "a@bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc.nl"
            })
    void vorm(String tekst) {
        assertThat(Emailadres.check(tekst)).isEqualTo(Check.VORM);
        assertThat(Emailadres.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("normal form, display and mask")
    @CsvSource(delimiter = '|', textBlock = """
            JAN@EXAMPLE.NL | JAN@example.nl | JAN@example.nl | J****
            jan@exämple.nl | jan@xn--exmple-cua.nl | jan@xn--exmple-cua.nl | j****
            """)
    void vormen(String tekst, String waarde, String weergave, String masker) {
        Emailadres gelezen = Emailadres.parse(tekst);
        assertThat(gelezen.waarde()).isEqualTo(waarde);
        assertThat(gelezen.weergave()).isEqualTo(weergave);
        assertThat(gelezen.gemaskeerd()).isEqualTo(masker);
        assertThat(gelezen)
                .hasToString(masker)
                .isEqualTo(Emailadres.parse(waarde))
                .isEqualTo(Emailadres.parse(weergave));
    }

    @ParameterizedTest
    @DisplayName("the whole address has at most 254 characters")
    @CsvSource({"254, GOED", "255, VORM"})
    void lengte(int lengte, Check verwacht) {
        String tekst = "jan@" + "b".repeat(63) + "." + "c".repeat(63) + "." + "d".repeat(63) + "."
                + "e".repeat(lengte - 4 - 3 * 64 - 3) + ".nl";
        assertThat(tekst).hasSize(lengte);
        assertThat(Emailadres.check(tekst)).isEqualTo(verwacht);
    }
}
