package nl.collectief.brp.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("brp 6.6 gebruik in lopende tekst")
class LopendeTekstTest {

    @ParameterizedTest(name = "{0}, {1}, {2}, partner {3}: {4}")
    @CsvSource(
            quoteCharacter = '"',
            nullValues = "geen",
            value = {
                "V, Jo///Groenen, E, -, mevrouw Groenen",
                "M, Jo//van/Groenen, E, -, de heer Van Groenen",
                "O, Jo Rene//in het/Zonnetje, E, -, J.R. in het Zonnetje",
                "O, //in het/Zonnetje, E, -, In het Zonnetje",
                "V, Jo/BS/van den/Aedel, V, //de/Boer, mevrouw De Boer-barones van den Aedel",
                "V, Jo/BS/van den/Aedel, N, //de/Boer, barones van den Aedel-de Boer",
                "V, Jo/BS/van den/Aedel, P, //de/Boer, mevrouw De Boer",
                "M, Jo/JV/van den/Aedel, N, //de/Boer, jonkheer van den Aedel-de Boer",
                "M, Jo/JH/van den/Aedel, V, //de/Boer, de heer De Boer-jonkheer van den Aedel",
                "V, Jo/R/van den/Aedel, E, -, mevrouw Van den Aedel",
                "V, Jo/JV/van den/Aedel, E, //de/Boer, mevrouw Van den Aedel",
                "V, Jo//de/Boer, N, /B/van den/Aedel, mevrouw De Boer-barones van den Aedel",
                "V, Jo/BS/de/Boer, V, /G/van den/Aedel, gravin van den Aedel-barones de Boer",
                "V, Jo//de/Boer, P, /G/van den/Aedel, gravin van den Aedel",
                "V, Jo///., E, -, geen",
                "V, Jo///., V, ///Bo, geen",
                "V, Jo///., P, ///Bo, mevrouw Bo"
            })
    void rows(String geslacht, String naam, String gebruik, String partner, String verwacht) {
        assertThat(Persons.persoon(geslacht, naam, gebruik, partner)
                        .adressering()
                        .gebruikInLopendeTekst())
                .isEqualTo(verwacht);
    }
}
