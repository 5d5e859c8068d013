package nl.collectief.core.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("core-types 14: a surname with its prefix apart")
class SurnamePartsTest {

    @ParameterizedTest
    @DisplayName("the longest prefix of table 36 wins; without one the name stays whole")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "van den Berg, van den, Berg",
                "Van Den Berg, Van Den, Berg",
                "van Dam, van, Dam",
                "d'Ancona, d', Ancona",
                "'t Hart, 't, Hart",
                "Vandam, , Vandam",
                "Jansen, , Jansen",
                "van, , van",
                "de Vries-de Boer, de, Vries-de Boer",
                "A, , A",
                "\"\", , \"\""
            })
    void voorstel(String achternaam, String voorvoegsel, String geslachtsnaam) {
        SurnameParts delen = SurnameParts.propose(achternaam);
        assertThat(delen.voorvoegsel()).isEqualTo(voorvoegsel == null ? null : Voorvoegsel.parse(voorvoegsel));
        assertThat(delen.geslachtsnaam()).isEqualTo(geslachtsnaam);
        assertThat(delen).hasToString("SurnameParts");
    }
}
