package nl.collectief.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.collectief.core.Check;
import nl.collectief.core.adres.Huisletter;
import nl.collectief.core.adres.Huisnummer;
import nl.collectief.core.adres.Huisnummertoevoeging;
import nl.collectief.core.adres.Postcode;
import nl.collectief.core.identificatie.Administratienummer;
import nl.collectief.core.identificatie.BagIdentificatie;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.identificatie.KvkNummer;
import nl.collectief.core.identificatie.Rsin;
import nl.collectief.core.identificatie.Vestigingsnummer;
import nl.collectief.core.identificatie.Woonplaatscode;
import nl.collectief.core.persoon.Geslachtsnaam;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("CT-07: a check of a right value makes no object")
class AllocationTest {

    private static final int CALLS = 20_000;

    static Stream<Arguments> checks() {
        return Stream.of(
                check("999990007", Bsn::check),
                check("1112.22.333", Bsn::check),
                check("1012030479", Administratienummer::check),
                check("002564440", Rsin::check),
                check("01 17 37 06", KvkNummer::check),
                check("000037178598", Vestigingsnummer::check),
                check("0363200000415534", BagIdentificatie::check),
                check("3594", Woonplaatscode::check),
                check("2628 hj", Postcode::check),
                check("42", Huisnummer::check),
                check("a", Huisletter::check),
                check("bis", Huisnummertoevoeging::check),
                check("de Vries-Özer", Geslachtsnaam::check));
    }

    private static Arguments check(String tekst, Function<String, Check> check) {
        return Arguments.of(tekst, check);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("not one byte a call")
    @MethodSource("checks")
    void geenObject(String tekst, Function<String, Check> check) {
        ThreadMXBean draden = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        roepAan(tekst, check);
        long voor = draden.getCurrentThreadAllocatedBytes();
        roepAan(tekst, check);
        long bytes = draden.getCurrentThreadAllocatedBytes() - voor;
        assertThat(bytes).isLessThan(CALLS);
    }

    private static void roepAan(String tekst, Function<String, Check> check) {
        for (int i = 0; i < CALLS; i++) {
            if (check.apply(tekst) != Check.GOED) {
                throw new IllegalStateException();
            }
        }
    }
}
