package nl.collectief.core.identificatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What a checksum promises to catch")
class ChecksumTest {

    private static final long SEED = 1124;
    private static final int NUMBERS = 500;

    static Stream<Arguments> getallen() {
        return Stream.of(
                Arguments.of("BSN", (Function<String, Check>) Bsn::check, 9, SEED),
                Arguments.of("RSIN", (Function<String, Check>) Rsin::check, 9, SEED),
                Arguments.of("administratienummer", (Function<String, Check>) Administratienummer::check, 10, SEED));
    }

    @ParameterizedTest(name = "{0}, seed {3}")
    @DisplayName("core-types 1, 2, 3: every change of one digit is found")
    @MethodSource("getallen")
    void eenCijfer(String naam, Function<String, Check> check, int lengte, long seed) {
        Random toeval = new Random(seed);
        for (int i = 0; i < NUMBERS; i++) {
            String goed = goed(check, lengte, toeval);
            for (int plaats = 0; plaats < lengte; plaats++) {
                for (char cijfer = '0'; cijfer <= '9'; cijfer++) {
                    Check verwacht = goed.charAt(plaats) == cijfer ? Check.GOED : Check.CONTROLE;
                    assertThat(check.apply(met(goed, plaats, cijfer))).isEqualTo(verwacht);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}, seed {3}")
    @DisplayName("core-types 1, 2, 3: every swap of two different neighbours is found; of BSN and RSIN of any two")
    @MethodSource("getallen")
    void verwisseld(String naam, Function<String, Check> check, int lengte, long seed) {
        Random toeval = new Random(seed);
        for (int i = 0; i < NUMBERS; i++) {
            String goed = goed(check, lengte, toeval);
            for (int een = 0; een < lengte; een++) {
                int laatste = lengte == 9 ? lengte : Math.min(een + 2, lengte);
                for (int ander = een + 1; ander < laatste; ander++) {
                    Check verwacht = goed.charAt(een) == goed.charAt(ander) ? Check.GOED : Check.CONTROLE;
                    assertThat(check.apply(verwisseld(goed, een, ander))).isEqualTo(verwacht);
                }
            }
        }
    }

    @ParameterizedTest(name = "IBAN, seed {0}")
    @DisplayName(
            "core-types 5: mod 97 finds every change of one digit and every swap of two different neighbouring digits")
    @MethodSource("seeds")
    void iban(long seed) {
        Random toeval = new Random(seed);
        for (int i = 0; i < NUMBERS; i++) {
            String goed = ibanGoed(toeval);
            for (int plaats = 8; plaats < goed.length(); plaats++) {
                for (char cijfer = '0'; cijfer <= '9'; cijfer++) {
                    Check verwacht = goed.charAt(plaats) == cijfer ? Check.GOED : Check.CONTROLE;
                    assertThat(Iban.check(met(goed, plaats, cijfer))).isEqualTo(verwacht);
                }
                boolean gelijk = plaats == 8 || goed.charAt(plaats) == goed.charAt(plaats - 1);
                assertThat(Iban.check(plaats == 8 ? goed : verwisseld(goed, plaats - 1, plaats)))
                        .isEqualTo(gelijk ? Check.GOED : Check.CONTROLE);
            }
        }
    }

    static Stream<Long> seeds() {
        return Stream.of(SEED);
    }

    private static String goed(Function<String, Check> check, int lengte, Random toeval) {
        while (true) {
            String tekst = cijfers(lengte, toeval);
            if (check.apply(tekst) == Check.GOED) {
                return tekst;
            }
        }
    }

    private static String ibanGoed(Random toeval) {
        String rekening = "TEST" + cijfers(10, toeval);
        for (int controle = 2; controle <= 98; controle++) {
            String iban = "NL" + controle / 10 + controle % 10 + rekening;
            if (Iban.check(iban) == Check.GOED) {
                return iban;
            }
        }
        throw new IllegalStateException();
    }

    private static String cijfers(int lengte, Random toeval) {
        return toeval.ints(lengte, 0, 10)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private static String met(String tekst, int plaats, char teken) {
        return tekst.substring(0, plaats) + teken + tekst.substring(plaats + 1);
    }

    private static String verwisseld(String tekst, int een, int ander) {
        return met(met(tekst, een, tekst.charAt(ander)), ander, tekst.charAt(een));
    }
}
