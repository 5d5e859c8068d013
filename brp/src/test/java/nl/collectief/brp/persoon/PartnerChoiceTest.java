package nl.collectief.brp.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.tabel.codelijst.Naamgebruik;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("brp 6.2 which partner")
class PartnerChoiceTest {

    @ParameterizedTest(name = "begun {0} and {1}: {2}")
    @DisplayName(
            "of the present ones the oldest, as eight digits: what is unknown comes first; the order given does not count")
    @CsvSource({
        "19580401, 19610808, EEN",
        "19580401, 00000000, TWEE",
        "19610800, 19610808, EEN",
        "19610000, 19610800, EEN"
    })
    void present(String een, String twee, String verwacht) {
        assertThat(chosen(present("Een", een), present("Twee", twee))).isEqualToIgnoringCase(verwacht);
        assertThat(chosen(present("Twee", twee), present("Een", een))).isEqualToIgnoringCase(verwacht);
    }

    @ParameterizedTest(name = "ended {0} and {1}: {2}")
    @DisplayName("without a present one the one that ended last")
    @CsvSource({"20011109, 20120401, TWEE", "20120401, 20120400, EEN", "00000000, 19900000, TWEE"})
    void ended(String een, String twee, String verwacht) {
        assertThat(chosen(Persons.partner("///Een+" + een), Persons.partner("///Twee+" + twee)))
                .isEqualToIgnoringCase(verwacht);
    }

    @ParameterizedTest(name = "present since {0}, ended {1}: the present one")
    @DisplayName("a present one goes before one that ended, however late")
    @CsvSource({"20200101, 20260101", "00000000, 00000000"})
    void presentBeforeEnded(String aangaan, String ontbinding) {
        assertThat(chosen(Persons.partner("///Een+" + ontbinding), present("Twee", aangaan)))
                .isEqualTo("Twee");
    }

    private static Partner present(String naam, String aangaan) {
        return Persons.partner("///" + naam).toBuilder()
                .aangaan(Persons.datum(aangaan))
                .build();
    }

    private static String chosen(Partner een, Partner twee) {
        return Persoon.builder()
                .naam(naam -> naam.geslachtsnaam("Eigen"))
                .naamgebruik(Naamgebruik.PARTNER)
                .partner(een)
                .partner(twee)
                .build()
                .adressering()
                .aanschrijfwijze()
                .naam();
    }
}
