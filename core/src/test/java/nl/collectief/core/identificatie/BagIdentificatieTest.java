package nl.collectief.core.identificatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.collectief.core.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 8: BAG identification")
class BagIdentificatieTest {

    @ParameterizedTest
    @DisplayName("sixteen digits with a known kind of object; the municipality may be gone")
    @ValueSource(
            strings = {
                "0363010000543210",
                "0363020000724414",
                "0599030000012345",
                "0363100012061234",
                "0363200000415534",
                "0363300000004167",
                "0518010000123456",
                "0014200022187564"
            })
    void geldig(String tekst) {
        assertThat(BagIdentificatie.check(tekst)).isEqualTo(Check.GOED);
        assertThat(BagIdentificatie.lees(tekst)).isPresent();
    }

    @ParameterizedTest
    @DisplayName("another length, other characters, an unknown kind of object, or all zero")
    @ValueSource(
            strings = {
                "0363040000543210",
                "036301000054321",
                "03630100005432100",
                "0363010000O43210",
                "0000000000000000",
                "0363-01-0000543210",
                "0363 0100 0054 3210",
                ""
            })
    void vorm(String tekst) {
        assertThat(BagIdentificatie.check(tekst)).isEqualTo(Check.VORM);
        assertThat(BagIdentificatie.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("normal form, display and mask")
    @CsvSource(delimiter = '|', textBlock = """
            0363200000415534 | 0363200000415534 | 0363200000415534 | *************534
            """)
    void vormen(String tekst, String waarde, String weergave, String masker) {
        BagIdentificatie gelezen = BagIdentificatie.parse(tekst);
        assertThat(gelezen.waarde()).isEqualTo(waarde);
        assertThat(gelezen.weergave()).isEqualTo(weergave);
        assertThat(gelezen.gemaskeerd()).isEqualTo(masker);
        assertThat(gelezen)
                .hasToString(masker)
                .isEqualTo(BagIdentificatie.parse(waarde))
                .isEqualTo(BagIdentificatie.parse(weergave));
    }

    @Test
    @DisplayName("another kind of object than asked is the wrong shape")
    void soort() {
        Set<BagObjecttype> nummeraanduiding = Set.of(BagObjecttype.NUMMERAANDUIDING);
        assertThat(BagIdentificatie.check("0363200000415534", nummeraanduiding)).isEqualTo(Check.GOED);
        assertThat(BagIdentificatie.check(" 0363200000415534", nummeraanduiding))
                .isEqualTo(Check.GOED);
        assertThat(BagIdentificatie.check("0363010000543210", nummeraanduiding)).isEqualTo(Check.VORM);
        assertThat(BagIdentificatie.check("0363010000543210", BagObjecttype.ADRESSEERBAAR_OBJECT))
                .isEqualTo(Check.GOED);
        assertThat(BagIdentificatie.check("0363200000415534", BagObjecttype.ADRESSEERBAAR_OBJECT))
                .isEqualTo(Check.VORM);
    }

    @ParameterizedTest
    @DisplayName("the fifth and sixth digit name the kind of object")
    @CsvSource({
        "0363010000543210, VERBLIJFSOBJECT",
        "0363020000724414, LIGPLAATS",
        "0599030000012345, STANDPLAATS",
        "0363100012061234, PAND",
        "0363200000415534, NUMMERAANDUIDING",
        "0363300000004167, OPENBARE_RUIMTE"
    })
    void objecttype(String tekst, BagObjecttype verwacht) {
        assertThat(BagIdentificatie.parse(tekst).objecttype()).isEqualTo(verwacht);
    }
}
