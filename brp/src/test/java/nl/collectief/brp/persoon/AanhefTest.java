package nl.collectief.brp.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("brp 6.5 aanhef")
class AanhefTest {

    @ParameterizedTest(name = "{0}, {1}, {2}, partner {3}: {4}")
    @CsvSource(
            quoteCharacter = '"',
            nullValues = "geen",
            value = {
                "M, Jan//van/Puffelen, E, -, Geachte heer Van Puffelen",
                "O, Robin Melle//van/Puffelen, E, -, Geachte R.M. van Puffelen",
                "-, Robin Melle//van/Puffelen, E, -, Geachte R.M. van Puffelen",
                "O, //in het/Zonnetje, E, -, Geachte In het Zonnetje",
                "V, Jo///Aa, P, //'t/Wolkje, Geachte mevrouw 't Wolkje",
                "V, Jo//d'/Arcy, E, -, Geachte mevrouw D' Arcy",
                "M, Jo//øst/Ås, E, -, Geachte heer Øst Ås",
                "M, Jo//e\u0301n/Aa, E, -, Geachte heer E\u0301n Aa",
                "O, E\u0301lise Z\u0323//in 't/Aa, E, -, Geachte E\u0301.Z\u0323 in 't Aa",
                "V, Jo///Aa - Bo, N, //in het/Cee, Geachte mevrouw Aa-Bo-in het Cee",
                "V, Jo//in het/Veld, N, //van/Velzen, Geachte mevrouw In het Veld-van Velzen",
                "V, Jo//in het/Veld, V, //van/Velzen, Geachte mevrouw Van Velzen-in het Veld",
                "M, Jo/G//Aa, P, //de/Boer, Geachte heer De Boer",
                "V, Jo/GI//Aa, V, /B//Bo, Hoogwelgeboren vrouwe",
                "V, Jo//de/Boer, N, /G//., Hooggeboren vrouwe",
                "V, Jo//de/Boer, P, /B/van den/Aedel, Hoogwelgeboren vrouwe",
                "V, Jo//de/Boer, P, /P/van den/Aedel, Hoogheid",
                "V, Jo//de/Boer, E, /P/van den/Aedel, Geachte mevrouw De Boer",
                "V, Jo//de/Boer, P, /BS/van den/Aedel, Geachte mevrouw Van den Aedel",
                "M, Jo//de/Boer, P, /B/van den/Aedel, Geachte heer Van den Aedel",
                "V, Jo/JH/van den/Aedel, N, //de/Boer+20211109, Geachte mevrouw Van den Aedel-de Boer",
                "V, Jo/JH/van den/Aedel, E, //de/Boer+20211109, Hoogwelgeboren vrouwe",
                "V, Jo/JH/van den/Aedel, E, //de/Boer, Geachte mevrouw Van den Aedel",
                "V, Jo/JH/van den/Aedel, E, -, Hoogwelgeboren vrouwe",
                "M, Jo/JV/van den/Aedel, N, //de/Boer, Hoogwelgeboren heer",
                "M, Jo/G/van den/Aedel, V, //de/Boer, Hooggeboren heer",
                "V, Jo/R/van den/Aedel, E, -, Hoogwelgeboren vrouwe",
                "O, Jo/R/van den/Aedel, E, -, Geachte J. van den Aedel",
                "O, Jo/PS/van den/Aedel, E, -, Hoogheid",
                "M, Jo/B//., E, -, Hoogwelgeboren heer",
                "V, Jo///., E, -, geen",
                "V, Jo///., N, ///Bo, geen",
                "V, Jo///., P, ///., geen",
                "V, Jo///., P, ///Bo, Geachte mevrouw Bo",
                "V, Jo/BS//Aa, P, ///., Hoogwelgeboren vrouwe"
            })
    void rows(String geslacht, String naam, String gebruik, String partner, String verwacht) {
        assertThat(Persons.persoon(geslacht, naam, gebruik, partner)
                        .adressering()
                        .aanhef())
                .isEqualTo(verwacht);
    }
}
