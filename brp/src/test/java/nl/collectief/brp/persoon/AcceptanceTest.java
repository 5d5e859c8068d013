package nl.collectief.brp.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.collectief.core.datum.DatumOnvolledig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The acceptance cases that ask nothing of a form. Source: brp 8. */
class AcceptanceTest {

    @Test
    @DisplayName("A33: a jonkvrouw whose only partnership ended carries her predicate again")
    void a33() {
        Persoon persoon = Persons.persoon("V", "Jo Anne/JV/van den/Aedel", "E", "//de/Boer+20211109");
        assertThat(persoon.adressering().aanschrijfwijze())
                .isEqualTo(new Aanschrijfwijze("Jonkvrouw J.A. van den Aedel", "De hoogwelgeboren vrouwe"));
    }

    @Test
    @DisplayName("A34: by the name of a baron, a courtesy title")
    void a34() {
        Persoon persoon = Persons.persoon("V", "Jo//de/Boer", "P", "/B/van den/Aedel");
        assertThat(persoon.adressering().aanhef()).isEqualTo("Hoogwelgeboren vrouwe");
    }

    @Test
    @DisplayName("A35: names of one letter keep their space and get no dot")
    void a35() {
        assertThat(Persons.persoon("M", "J P///Aa", "E", "-").voorletters()).isEqualTo("J P");
    }

    @Test
    @DisplayName("A36: born on 29 February, in a common year a year older on 1 March")
    void a36() {
        Persoon persoon = Persoon.builder()
                .geboortedatum(DatumOnvolledig.parse("1996-02-29"))
                .build();
        assertThat(persoon.leeftijd(LocalDate.of(2017, 2, 28))).hasValue(20);
        assertThat(persoon.leeftijd(LocalDate.of(2017, 3, 1))).hasValue(21);
    }

    @Test
    @DisplayName("A37: a street that is a dot gives no address lines")
    void a37() {
        Persoon persoon = Persoon.builder()
                .verblijfplaats(
                        Adres.builder().korteStraatnaam(".").huisnummer(88).build())
                .build();
        Adresregels regels = persoon.adressering().adresregels();
        assertThat(regels.adresregel1()).isNull();
        assertThat(regels.adresregel2()).isNull();
        assertThat(regels.adresregel3()).isNull();
    }
}
