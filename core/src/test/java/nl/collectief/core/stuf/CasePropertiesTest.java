package nl.collectief.core.stuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.collectief.core.validation.Finding;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.testkit.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Laws of check and encoder, over cases at random")
class CasePropertiesTest {

    private static final int ZAKEN = 60;

    static LongStream zaden() {
        return LongStream.of(20261123L, 42L, 7L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("zaden")
    @DisplayName("what the check lets pass, the official schema accepts, in every dialect and both versions")
    void goedIsGeldig(long zaad) {
        RandomCases zaken = new RandomCases(zaad, 0.01);
        int geschreven = 0;
        for (int i = 0; i < ZAKEN; i++) {
            Zaak zaak = zaken.zaak();
            for (String naam : Dialect.namen()) {
                Levering levering =
                        Cases.volledigeLevering(naam).gemeentecode("9999").build();
                List<Finding> bevindingen = Zaakcontrole.controleer(zaak, levering);
                if (bevindingen.stream().noneMatch(Finding::isFout)) {
                    geschreven++;
                    byte[] bericht = Cases.bytes(StufZds.creeerZaak(zaak, levering));
                    assertThat(Schema.errorsAs12(bericht))
                            .as("case %d, %s", i, naam)
                            .isEmpty();
                }
            }
        }
        assertThat(geschreven).isGreaterThan(ZAKEN / 2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("zaden")
    @DisplayName("the check never throws, says the same twice, and what it refuses is not written")
    void nooitStuk(long zaad) {
        RandomCases zaken = new RandomCases(zaad, 0.3);
        Levering levering = Cases.volledigeLevering("zdsv12").build();
        int geweigerd = 0;
        for (int i = 0; i < 10 * ZAKEN; i++) {
            Zaak zaak = zaken.zaak();
            List<Finding> bevindingen = Zaakcontrole.controleer(zaak, levering);
            assertThat(Zaakcontrole.controleer(zaak, levering)).isEqualTo(bevindingen);
            if (bevindingen.stream().anyMatch(Finding::isFout)) {
                geweigerd++;
                BerichtFout fout = catchThrowableOfType(BerichtFout.class, () -> StufZds.creeerZaak(zaak, levering));
                assertThat(fout.findings()).isEqualTo(bevindingen);
            }
        }
        assertThat(geweigerd).isBetween(9 * ZAKEN, 10 * ZAKEN);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("zaden")
    @DisplayName("every finding points at a part of the case or of the delivery")
    void plaatsen(long zaad) {
        RandomCases zaken = new RandomCases(zaad, 0.3);
        Levering levering = Cases.volledigeLevering("zdsv12").build();
        assertThat(IntStream.range(0, ZAKEN)
                        .mapToObj(i -> zaken.zaak())
                        .flatMap(zaak -> Zaakcontrole.controleer(zaak, levering).stream()
                                .filter(bevinding -> !Pointers.bestaat(zaak, bevinding.plaats()))))
                .isEmpty();
    }
}
