package nl.collectief.brp.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("brp 6.4 aanschrijfwijze")
class AanschrijfwijzeTest {

    @ParameterizedTest(name = "{0}, {1}, {2}, partner {3}: {4}, {5}")
    @DisplayName("the examples of the section")
    @CsvSource(
            quoteCharacter = '"',
            nullValues = "geen",
            value = {
                "V, Anna///Özil, E, -, A. Özil, geen",
                "V, Anna Özil///Groenen, E, -, A.Ö. Groenen, geen",
                "V, Geraldine//van/Velzen, V, ///Groenlo, G. Groenlo-van Velzen, geen",
                "M, ///Ali bin Mohammed, P, //van/Velzen, Van Velzen, geen",
                "V, Jo Anne/BS/van den/Aedel, V, //de/Boer, J.A. de Boer-barones van den Aedel, De hoogwelgeboren vrouwe",
                "M, Jan Adam/JH/van den/Aedel, N, //de/Boer, Jonkheer J.A. van den Aedel-de Boer, De hoogwelgeboren heer",
                "V, Jo Anne/JV/van den/Aedel, E, //de/Boer, J.A. van den Aedel, geen",
                "V, Anna/BS/de/Bonne Fooie, N, /P/van den/Aedel, A. barones de Bonne Fooie-prinses van den Aedel, De hoogheid",
                "M, Ali bin Mohammed///., P, //de/Boer, A.b.M. de Boer, geen",
                "O, Anna/PS/van den/Aedel, E, -, A. van den Aedel, De hoogheid",
                "V, Jo Anne/JV/van den/Aedel, E, //de/Boer+20211109, Jonkvrouw J.A. van den Aedel, De hoogwelgeboren vrouwe"
            })
    void examples(String geslacht, String naam, String gebruik, String partner, String verwacht, String vorm) {
        assertThat(Persons.persoon(geslacht, naam, gebruik, partner)
                        .adressering()
                        .aanschrijfwijze())
                .isEqualTo(new Aanschrijfwijze(verwacht, vorm));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, partner {3}: {4}")
    @DisplayName("every cell of the table: none, own title, own predicate, courtesy title and both")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "M, Jan//van/Aa, E, //de/Bo, J. van Aa",
                "M, Jan//van/Aa, P, //de/Bo, J. de Bo",
                "M, Jan//van/Aa, V, //de/Bo, J. de Bo-van Aa",
                "M, Jan//van/Aa, N, //de/Bo, J. van Aa-de Bo",
                "M, Jan/B/van/Aa, E, //de/Bo, J. baron van Aa",
                "M, Jan/B/van/Aa, P, //de/Bo, J. de Bo",
                "M, Jan/B/van/Aa, V, //de/Bo, J. de Bo-baron van Aa",
                "M, Jan/B/van/Aa, N, //de/Bo, J. baron van Aa-de Bo",
                "M, Jan/JH/van/Aa, E, //de/Bo, Jonkheer J. van Aa",
                "M, Jan/JH/van/Aa, P, //de/Bo, J. de Bo",
                "M, Jan/JH/van/Aa, V, //de/Bo, J. de Bo-jonkheer van Aa",
                "M, Jan/JH/van/Aa, N, //de/Bo, Jonkheer J. van Aa-de Bo",
                "V, Jo//van/Aa, E, /B/de/Bo, J. van Aa",
                "V, Jo//van/Aa, P, /B/de/Bo, J. barones de Bo",
                "V, Jo//van/Aa, V, /B/de/Bo, J. barones de Bo-van Aa",
                "V, Jo//van/Aa, N, /B/de/Bo, J. van Aa-barones de Bo",
                "V, Jo/GI/van/Aa, E, /B/de/Bo, J. gravin van Aa",
                "V, Jo/GI/van/Aa, P, /B/de/Bo, J. barones de Bo",
                "V, Jo/GI/van/Aa, V, /B/de/Bo, J. barones de Bo-gravin van Aa",
                "V, Jo/GI/van/Aa, N, /B/de/Bo, J. gravin van Aa-barones de Bo",
                "V, Jo/JV/van/Aa, N, /B/de/Bo, J. van Aa-barones de Bo"
            })
    void table(String geslacht, String naam, String gebruik, String partner, String verwacht) {
        assertThat(Persons.persoon(geslacht, naam, gebruik, partner)
                        .adressering()
                        .aanschrijfwijze())
                .extracting(Aanschrijfwijze::naam)
                .isEqualTo(verwacht);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, partner {3}: {4}")
    @DisplayName("every row of the aanspreekvorm, and when there is none")
    @CsvSource(
            quoteCharacter = '"',
            nullValues = "geen",
            value = {
                "M, Jan/G//Aa, E, -, De hooggeboren heer",
                "V, Jan/G//Aa, E, -, De hooggeboren vrouwe",
                "O, Jan/GI//Aa, E, -, geen",
                "M, Jan/PS//Aa, E, -, De hoogheid",
                "V, Jan/P//Aa, E, -, De hoogheid",
                "M, Jan/R//Aa, E, -, De hoogwelgeboren heer",
                "V, Jan/R//Aa, E, -, geen",
                "O, Jan/R//Aa, E, -, geen",
                "M, Jan/H//Aa, E, -, De hoogwelgeboren heer",
                "V, Jan/MI//Aa, E, -, De hoogwelgeboren vrouwe",
                "O, Jan/JH//Aa, E, -, geen",
                "-, Jan/B//Aa, E, -, geen",
                "V, Jan///Aa, P, /B//Bo, De hoogwelgeboren vrouwe",
                "V, Jan///Aa, P, /H//Bo, De hoogwelgeboren vrouwe",
                "V, Jan///Aa, P, /M//Bo, De hoogwelgeboren vrouwe",
                "V, Jan///Aa, P, /G//Bo, De hooggeboren vrouwe",
                "V, Jan/BS//Aa, V, /P//Bo, De hoogheid",
                "V, Jan/PS//Aa, V, /B//Bo, De hoogwelgeboren vrouwe",
                "V, Jan/PS//Aa, E, /B//Bo, De hoogheid",
                "V, Jan///Aa, P, /R//Bo, geen",
                "V, Jan///Aa, P, /JH//Bo, geen",
                "V, Jan///Aa, P, /BS//Bo, geen",
                "M, Jan///Aa, P, /B//Bo, geen",
                "M, Jan/B//Aa, P, ///Bo, geen",
                "M, Jan/XX//Aa, E, -, geen"
            })
    void aanspreekvorm(String geslacht, String naam, String gebruik, String partner, String verwacht) {
        assertThat(Persons.persoon(geslacht, naam, gebruik, partner)
                        .adressering()
                        .aanschrijfwijze())
                .extracting(Aanschrijfwijze::aanspreekvorm)
                .isEqualTo(verwacht);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, partner {3}: {4}")
    @DisplayName("brp 6.2: no partner or one of unknown name is E; own name unknown and needed gives nothing")
    @CsvSource(
            quoteCharacter = '"',
            nullValues = "geen",
            value = {
                "V, Jo//van/Aa, P, -, J. van Aa",
                "V, Jo//van/Aa, V, ///., J. van Aa",
                "V, Jo//van/Aa, N, //de/, J. van Aa",
                "V, Jo//van/Aa, -, ///Bo, J. van Aa",
                "V, Jo//van/., E, -, geen",
                "V, Jo//van/, V, ///Bo, geen",
                "V, Jo//van/., N, ///Bo, geen",
                "V, Jo//van/., P, ///., geen",
                "V, .//van/Aa, E, -, Van Aa",
                "V, //'t/Wolkje, E, -, 't Wolkje",
                "V, Jo///Aa - Bo  Cee, E, -, J. Aa-Bo Cee"
            })
    void unknown(String geslacht, String naam, String gebruik, String partner, String verwacht) {
        Aanschrijfwijze aanschrijfwijze =
                Persons.persoon(geslacht, naam, gebruik, partner).adressering().aanschrijfwijze();
        assertThat(aanschrijfwijze == null ? null : aanschrijfwijze.naam()).isEqualTo(verwacht);
    }
}
