package nl.collectief.brp.haalcentraal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.collectief.brp.persoon.Adresregels;
import nl.collectief.brp.persoon.Gegeven;
import nl.collectief.brp.persoon.Persoon;
import nl.collectief.brp.persoon.Waarde;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.tabel.codelijst.RedenOpschorting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the parts of an answer of Haal Centraal: every kind, every doubt, and each of them spoilt")
class AnswerPartsTest {

    /** A name of a member, and behind it a text, a number or a true. */
    private static final Pattern VALUE = Pattern.compile("\"[A-Za-z0-9]+\": (\"[^\"]*\"|[0-9]+|true)");

    private static Persoon een(String leden) throws JsonError {
        return HaalCentraalPersonen.lees("{\"personen\":[{" + leden.replace('\'', '"') + "}]}")
                .get(0);
    }

    private static String sample() throws IOException {
        try (var in = AnswerPartsTest.class.getResourceAsStream("antwoord.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @DisplayName("the four kinds of residence, each with its lines")
    void residences() throws JsonError {
        String gemeente = "'gemeenteVanInschrijving':{'code':'0503'},";
        Persoon adres = een(gemeente
                + "'verblijfplaats':{'type':'Adres','verblijfadres':{'korteStraatnaam':'Kade','huisnummer':7,"
                + "'huisnummertoevoeging':'2','aanduidingBijHuisnummer':{'code':'by'},'postcode':'2611HS'}}");
        Persoon locatie = een(gemeente
                + "'verblijfplaats':{'type':'Locatie','verblijfadres':{'locatiebeschrijving':'Woonboot aan de Kade'}}");
        Persoon buitenland = een(gemeente
                + "'verblijfplaats':{'type':'VerblijfplaatsBuitenland','verblijfadres':{'regel1':'Kaai 3',"
                + "'regel2':'Brussel','land':{'code':'5010','omschrijving':'België'}}}");
        Persoon onbekend = een(gemeente + "'verblijfplaats':{'type':'VerblijfplaatsOnbekend'}");
        assertThat(List.of(adres, locatie, buitenland, onbekend))
                .extracting(persoon -> persoon.verblijfplaats().getClass().getSimpleName())
                .containsExactly("Adres", "Locatie", "VerblijfplaatsBuitenland", "VerblijfplaatsOnbekend");
        assertThat(List.of(adres, locatie, buitenland, onbekend))
                .extracting(persoon -> persoon.adressering().adresregels())
                .containsExactly(
                        new Adresregels("Kade bij 7-2", "2611 HS  DELFT", null, null, false),
                        new Adresregels("Woonboot aan de Kade", "DELFT", null, null, false),
                        new Adresregels("Kaai 3", "Brussel", null, new Waarde("5010", "België"), false),
                        new Adresregels(null, null, null, null, false));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("the four kinds of date, and what is none of them")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            nullValues = "geen",
            value = {
                "{'type':'Datum','datum':'1985-05-13'}; 19850513",
                "{'type':'JaarMaandDatum','jaar':1985,'maand':5}; 19850500",
                "{'type':'JaarDatum','jaar':1985}; 19850000",
                "{'type':'DatumOnbekend','onbekend':true}; 00000000",
                "{'type':'Datum'}; geen",
                "{'type':'Datum','datum':'1985-05'}; geen",
                "{'type':'JaarMaandDatum','jaar':1985}; geen",
                "{'type':'JaarMaandDatum','jaar':1985,'maand':13}; geen",
                "{'type':'JaarDatum','jaar':'1985'}; geen",
                "{'type':'JaarDatum','jaar':99999999999}; geen",
                "{'datum':'1985-05-13'}; geen",
                "'1985-05-13'; geen"
            })
    void dates(String datum, String verwacht) throws JsonError {
        Persoon persoon = een(("\"geboorte\":{\"datum\":" + datum + "}"));
        assertThat(
                        persoon.geboortedatum() == null
                                ? null
                                : persoon.geboortedatum().brp())
                .isEqualTo(verwacht);
    }

    @ParameterizedTest(name = "{0} with its kind in doubt: {1}")
    @DisplayName("where the kind of a residence is in doubt, the line or land that makes it so is")
    @CsvSource({
        "Adres, ADRESREGEL1",
        "Locatie, ADRESREGEL1",
        "VerblijfplaatsBuitenland, LAND",
        "VerblijfplaatsOnbekend, LAND"
    })
    void kindInDoubt(String soort, Gegeven verwacht) throws JsonError {
        Persoon persoon = een("'verblijfplaats':{'type':'" + soort + "','inOnderzoek':{'type':true}}");
        assertThat(persoon.inOnderzoek().gegevens()).containsExactly(verwacht);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("every doubt that an answer can tell, by the answers that are made of it")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "'naam':{'inOnderzoek':{'voornamen':true}}; VOLLEDIGE_NAAM VOORLETTERS AANHEF AANSCHRIJFWIJZE GEBRUIK_IN_LOPENDE_TEKST",
                "'naam':{'inOnderzoek':{'adellijkeTitelPredicaat':true}}; VOLLEDIGE_NAAM AANHEF AANSCHRIJFWIJZE GEBRUIK_IN_LOPENDE_TEKST",
                "'naam':{'inOnderzoek':{'aanduidingNaamgebruik':true}}; AANHEF AANSCHRIJFWIJZE GEBRUIK_IN_LOPENDE_TEKST",
                "'inOnderzoek':{'geslacht':true}; VOLLEDIGE_NAAM AANHEF AANSCHRIJFWIJZE GEBRUIK_IN_LOPENDE_TEKST",
                "'inOnderzoek':{'leeftijd':true}; LEEFTIJD",
                "'geboorte':{'inOnderzoek':{'datum':true}}; LEEFTIJD",
                "'inOnderzoek':{'gemeenteVanInschrijving':true},'verblijfplaats':{'type':'Locatie'}; ADRESREGEL2",
                "'partners':[{'naam':{'inOnderzoek':{'voorvoegsel':true}}}]; AANHEF AANSCHRIJFWIJZE GEBRUIK_IN_LOPENDE_TEKST"
            })
    void doubts(String leden, String verwacht) throws JsonError {
        Set<Gegeven> gegevens = een(leden).inOnderzoek().gegevens();
        assertThat(gegevens)
                .extracting(Gegeven::name)
                .containsExactlyInAnyOrder(verwacht.strip().split(" ", -1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("6.1, 70.10: true, or a number from 1, keeps secret")
    @CsvSource({"true, true", "1, true", "7, true", "0, false", "false, false", "null, false", "1.5, false"})
    void secret(String waarde, boolean verwacht) throws JsonError {
        assertThat(een("'geheimhoudingPersoonsgegevens':" + waarde).geheimhoudingPersoonsgegevens())
                .isEqualTo(verwacht);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("6.1, 67.20: every reason of suspension, and since when")
    @CsvSource({"O, OVERLIJDEN", "E, EMIGRATIE", "M, MINISTERIEEL_BESLUIT", "R, RNI", "F, FOUT", "., ONBEKEND", "X,"})
    void suspension(String code, RedenOpschorting verwacht) throws JsonError {
        Persoon persoon = een("'opschortingBijhouding':{'reden':{'code':'" + code
                + "'},'datum':{'type':'JaarMaandDatum','jaar':2024,'maand':8}}");
        assertThat(persoon.redenOpschorting()).isEqualTo(verwacht);
        assertThat(persoon.datumOpschorting()).isEqualTo(DatumOnvolledig.parse("2024-08"));
    }

    @ParameterizedTest(name = "every value of the sample made {0}")
    @DisplayName("a value of another shape spoils itself alone: both persons are read and can be asked everything")
    @ValueSource(strings = {"null", "7", "-1.5e9", "\"\"", "\" \"", "\".\"", "true", "[]", "{}", "[[{\"code\":[]}]]"})
    void spoilt(String waarde) throws Exception {
        String sample = sample();
        List<String> antwoorden = new ArrayList<>();
        for (MatchResult plaats : VALUE.matcher(sample).results().toList()) {
            antwoorden.add(sample.substring(0, plaats.start(1)) + waarde + sample.substring(plaats.end(1)));
        }
        assertThat(antwoorden).hasSizeGreaterThan(50).allSatisfy(antwoord -> {
            List<Persoon> personen = HaalCentraalPersonen.lees(antwoord);
            assertThat(personen).hasSize(2);
            for (Persoon persoon : personen) {
                assertThatCode(persoon::adressering).doesNotThrowAnyException();
                assertThatCode(persoon::volledigeNaam).doesNotThrowAnyException();
                assertThatCode(persoon::inOnderzoek).doesNotThrowAnyException();
            }
        });
    }

    @Test
    @DisplayName("an answer that is too deep, too long or too large is refused without a word of it")
    void hostile() {
        String diep = "[".repeat(5_000) + "]".repeat(5_000);
        String lang = "{},".repeat(5_000) + "{}";
        String groot = " ".repeat(2 << 20);
        assertThat(List.of(
                        "{\"personen\":" + diep + "}",
                        "{\"personen\":[" + lang + "]}",
                        "{\"personen\":[" + groot + "]}",
                        "{\"personen\":[{\"naam\":{\"voornamen\":\"" + "Wilhelmina".repeat(7_000) + "\"}}]}"))
                .allSatisfy(json -> assertThatThrownBy(() -> HaalCentraalPersonen.lees(json))
                        .isInstanceOf(JsonError.class)
                        .hasMessageNotContaining("Wilhelmina"));
    }
}
