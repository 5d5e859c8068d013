package nl.collectief.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.Check;
import nl.collectief.core.adres.Postcode;
import nl.collectief.core.identificatie.Bsn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The routes that ours are held against judge alike")
class OtherRoutesTest {

    @ParameterizedTest
    @ValueSource(strings = {"999993653", "999994475", "111222333", "123456782", "999993654", "999939653", "12345678"})
    @DisplayName("a burgerservicenummer of nine digits")
    void bsn(String bsn) {
        boolean expected = bsn.length() == 9 && Bsn.check(bsn) == Check.GOED;
        assertThat(OtherRoutes.isBsnByRegex(bsn)).isEqualTo(expected);
        assertThat(OtherRoutes.BSN.isValid(bsn)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2628 HJ", "2628HJ", "0628 HJ", "2628 SS", "2628 SA", "2628 H", "2628 HJK"})
    @DisplayName("a postcode in capitals")
    void postcode(String postcode) {
        boolean expected = Postcode.check(postcode) == Check.GOED;
        assertThat(OtherRoutes.isPostcodeByRegex(postcode)).isEqualTo(expected);
        assertThat(OtherRoutes.POSTCODE.isValid(postcode)).isEqualTo(expected);
    }
}
