package nl.collectief.brp.regel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.aanvraag.Persoonsgegevens;
import nl.collectief.core.datum.DatumOnvolledig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BRP-021, BRP-026: when two persons of a request are one. Source: brp 4. */
class IdentityTest {

    /** A person written as {@code voornamen/voorvoegsel/achternaam/geboren/bsn}, a part left empty when not told. */
    private static Identity persoon(String tekst) {
        String[] deel = tekst.split("/", -1);
        Persoonsgegevens.Builder persoon = Persoonsgegevens.builder()
                .voornamen(deel[0])
                .voorvoegsel(deel[1].isEmpty() ? null : deel[1])
                .achternaam(deel[2])
                .geboortedatum(deel[3].isEmpty() ? null : DatumOnvolledig.parse(deel[3]))
                .burgerservicenummer(deel[4].isEmpty() ? null : deel[4]);
        return Identity.van(persoon.build());
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        // names and birth, as they are searched
        "Kim//Velzen/2015-05-05/, Kim//Velzen/2015-05-05/, true",
        "Kim//Özil/2015-05-05/, KIM//ozil/2015-05-05/, true",
        "Kim/van/Velzen/2015-05-05/, Kim//van Velzen/2015-05-05/, true",
        "Kim/van/Velzen/2015-05-05/, Kim//Velzen/2015-05-05/, false",
        "Kim//Velzen/2015-05-05/, Jo//Velzen/2015-05-05/, false",
        "Kim//Velzen/2015-05-05/, Kim//Velzen/2015-05-06/, false",
        "Kim//Velzen/2015-05/, Kim//Velzen/2015-05/, true",
        // one number decides, with its zero in front or without
        "Kim//Velzen/2015-05-05/999990019, Jo//Jansen/2016-06-06/999990019, true",
        "Kim//Velzen/2015-05-05/099999365, Jo//Jansen/2016-06-06/99999365, true",
        "Kim//Velzen/2015-05-05/999990019, Kim//Velzen/2015-05-05/999993653, false",
        // a number of one alone says nothing
        "Kim//Velzen/2015-05-05/999990019, Kim//Velzen/2015-05-05/, true",
        "Kim//Velzen/2015-05-05/999990019, Jo//Velzen/2015-05-05/, false",
        // who is not named is nobody else either
        "//Velzen/2015-05-05/, //Velzen/2015-05-05/, false",
        "Kim///2015-05-05/, Kim///2015-05-05/, false",
        "Kim//Velzen//, Kim//Velzen//, false"
    })
    @DisplayName("BRP-021, BRP-026: one person by number, else by names and birth")
    void isDezelfde(String een, String ander, boolean verwacht) {
        assertThat(persoon(een).isDezelfdeAls(persoon(ander))).isEqualTo(verwacht);
        assertThat(persoon(ander).isDezelfdeAls(persoon(een))).isEqualTo(verwacht);
    }
}
