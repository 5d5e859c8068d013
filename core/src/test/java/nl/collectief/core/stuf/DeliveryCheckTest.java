package nl.collectief.core.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The check of sender, receiver and local names")
class DeliveryCheckTest {

    private List<String> bevindingen(Levering.Builder levering) {
        return ZaakcontroleTest.bevindingen(Cases.minimaal().build(), levering.build());
    }

    private Levering.Builder levering(Systeem zender) {
        return Levering.builder(zender, Systeem.van("9999", "ZAAKSYS"), Cases.MOMENT)
                .zaaktype("B0366")
                .kenmerkbron("bron");
    }

    @ParameterizedTest(name = "{0} characters: {1}")
    @CsvSource({"2, false", "3, true", "50, true", "51, false"})
    @DisplayName("ZDS-B12 applicatie has 3 to 50 characters")
    void applicatie(int lengte, boolean goed) {
        List<String> fouten = bevindingen(levering(Systeem.van("9999", "E".repeat(lengte))));
        assertThat(fouten).isEqualTo(goed ? List.of() : List.of("FOUT ZDS-B12 /levering/zender/applicatie"));
    }

    @Test
    @DisplayName("ZDS-B01, B02 the other parts have their lengths and characters")
    void delen() {
        assertThat(bevindingen(levering(new Systeem("o".repeat(201), "EFORM", "a".repeat(51), "g\u0001"))))
                .containsExactly(
                        "FOUT ZDS-B01 /levering/zender/organisatie",
                        "FOUT ZDS-B01 /levering/zender/administratie",
                        "FOUT ZDS-B02 /levering/zender/gebruiker");
    }

    @Test
    @DisplayName("ZDS-B07 zaaktype: a code of 1 to 10 characters, and its first day where the dialect asks it")
    void zaaktype() {
        assertThat(bevindingen(levering(Systeem.van("9999", "EFORM")).zaaktype("B03661234567")))
                .containsExactly("FOUT ZDS-B07 /levering/zaaktype/code");
        assertThat(bevindingen(levering(Systeem.van("9999", "EFORM")).zaaktype("B036612345")))
                .isEmpty();
        assertThat(bevindingen(levering(Systeem.van("9999", "EFORM")).zaaktype(" ")))
                .containsExactly("FOUT ZDS-B07 /levering/zaaktype/code");
        Levering zonder = Levering.builder(Systeem.van("9999", "EFORM"), Systeem.van("9999", "ZAAKSYS"), Cases.MOMENT)
                .build();
        assertThat(ZaakcontroleTest.bevindingen(Cases.minimaal().build(), zonder))
                .containsExactly("FOUT ZDS-B07 /levering/zaaktype/code");
        Dialect gevraagd = DialectTest.dialect("{\"zaaktypeIngangsdatum\": \"configured\"}");
        assertThat(bevindingen(levering(Systeem.van("9999", "EFORM")).dialect(gevraagd)))
                .containsExactly("FOUT ZDS-B07 /levering/zaaktype/ingangsdatum");
    }

    @Test
    @DisplayName("ZDS-B01 the source beside our reference has at most 40 characters, also when it is the application")
    void bron() {
        assertThat(bevindingen(levering(Systeem.van("9999", "EFORM")).kenmerkbron("b".repeat(41))))
                .containsExactly("FOUT ZDS-B01 /levering/kenmerkbron");
        assertThat(bevindingen(levering(Systeem.van("9999", "E".repeat(41))).kenmerkbron(null)))
                .containsExactly("FOUT ZDS-B01 /levering/kenmerkbron");
    }
}
