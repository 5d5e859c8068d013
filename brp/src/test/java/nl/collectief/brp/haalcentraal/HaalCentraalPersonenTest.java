package nl.collectief.brp.haalcentraal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.collectief.brp.persoon.Adresregels;
import nl.collectief.brp.persoon.Gegeven;
import nl.collectief.brp.persoon.InOnderzoek;
import nl.collectief.brp.persoon.Persoon;
import nl.collectief.brp.persoon.Waarde;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.json.ReadLimits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("an answer of Haal Centraal BRP Personen bevragen")
class HaalCentraalPersonenTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);

    private static String resource(String naam) throws IOException {
        try (var in = HaalCentraalPersonenTest.class.getResourceAsStream(naam)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Persoon een(String persoon) throws JsonError {
        List<Persoon> personen = HaalCentraalPersonen.lees("{\"personen\":[" + persoon + "]}");
        assertThat(personen).hasSize(1);
        return personen.get(0);
    }

    @Test
    @DisplayName("names, age and lines of a woman with title, two partners and data in doubt")
    void whole() throws Exception {
        Persoon persoon = HaalCentraalPersonen.lees(resource("antwoord.json")).get(0);
        assertThat(persoon.burgerservicenummer()).isEqualTo("999993653");
        assertThat(persoon.volledigeNaam()).isEqualTo("Jo Anne barones van den Aedel");
        assertThat(persoon.adressering().aanhef()).isEqualTo("Hoogwelgeboren vrouwe");
        assertThat(persoon.adressering().aanschrijfwijze())
                .extracting("naam", "aanspreekvorm")
                .containsExactly("J.A. de Boer-barones van den Aedel", "De hoogwelgeboren vrouwe");
        assertThat(persoon.adressering().gebruikInLopendeTekst()).isEqualTo("mevrouw De Boer-barones van den Aedel");
        assertThat(persoon.adressering().adresregels())
                .isEqualTo(new Adresregels("1e Exloërmond t/o 3 B", "2715 BD  ZOETERMEER", null, null, true));
        assertThat(persoon.leeftijd(VANDAAG)).hasValue(41);
        assertThat(persoon.geheimhoudingPersoonsgegevens()).isTrue();
        assertThat(persoon.inOnderzoek())
                .isEqualTo(new InOnderzoek(
                        Set.of(
                                Gegeven.LEEFTIJD,
                                Gegeven.AANHEF,
                                Gegeven.AANSCHRIJFWIJZE,
                                Gegeven.GEBRUIK_IN_LOPENDE_TEKST,
                                Gegeven.ADRESREGEL1,
                                Gegeven.ADRESREGEL2,
                                Gegeven.ADRESREGEL3,
                                Gegeven.LAND),
                        DatumOnvolledig.parse("2026-08-01"),
                        DatumOnvolledig.parse("2026-09"),
                        DatumOnvolledig.parse("2026")));
    }

    @Test
    @DisplayName("someone who died abroad, by a gemeente and a land without description")
    void codesAlone() throws Exception {
        Persoon persoon = HaalCentraalPersonen.lees(resource("antwoord.json")).get(1);
        assertThat(persoon.gemeenteVanInschrijving()).isEqualTo(new Waarde("0503", "Delft"));
        assertThat(persoon.adressering().adresregels())
                .isEqualTo(new Adresregels(null, "Bruxelles", null, new Waarde("5010", "België"), false));
        assertThat(persoon.overlijdensdatum()).isEqualTo(DatumOnvolledig.onbekend());
        assertThat(persoon.leeftijd(VANDAAG)).isEmpty();
    }

    @Test
    @DisplayName("a sample of ours has no member that the official document does not have")
    void sampleIsOfTheDocument() throws Exception {
        Object boom = Json.lees(resource("antwoord.json"), ReadLimits.AANVRAAG);
        assertThat(OpenApi.read().unknown(boom, "PersonenQueryResponse")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("the official document knows every member of the sample answers, and they are read")
    @ValueSource(strings = {"hc-antwoord-gezin", "hc-antwoord-geheim-buitenland", "hc-antwoord-leeg"})
    void samples(String naam) throws Exception {
        String tekst = Files.readString(OpenApi.file("samples/prefill/" + naam + ".json"));
        Object boom = Json.lees(tekst, ReadLimits.AANVRAAG);
        assertThat(OpenApi.read().unknown(boom, "PersonenQueryResponse")).isEmpty();
        assertThat(HaalCentraalPersonen.lees(tekst)).hasSize(naam.endsWith("leeg") ? 0 : 1);
    }

    @Test
    @DisplayName("the sample family: own name, the lines of the address, and that the address is doubted")
    void family() throws Exception {
        String tekst = Files.readString(OpenApi.file("samples/prefill/hc-antwoord-gezin.json"));
        Persoon persoon = HaalCentraalPersonen.lees(tekst).get(0);
        assertThat(persoon.volledigeNaam()).isEqualTo("Eva Maria van der Zandstra");
        assertThat(persoon.adressering().aanhef()).isEqualTo("Geachte E.M. van der Zandstra");
        assertThat(persoon.adressering().adresregels())
                .isEqualTo(new Adresregels("Bredewater 12 Abis", "2715 BD  ZOETERMEER", null, null, false));
        assertThat(persoon.leeftijd(VANDAAG)).hasValue(41);
        assertThat(persoon.inOnderzoek())
                .isEqualTo(
                        new InOnderzoek(Set.of(Gegeven.ADRESREGEL1), null, null, DatumOnvolledig.parse("2026-08-01")));
    }

    @Test
    @DisplayName("every field to ask for is a member of a person in the official document")
    void fields() throws Exception {
        OpenApi document = OpenApi.read();
        assertThat(HaalCentraalPersonen.FIELDS).allMatch(veld -> document.has("Persoon", veld));
    }

    @ParameterizedTest
    @DisplayName("what is unknown or of another shape counts as not given")
    @ValueSource(
            strings = {
                "{}",
                "{\"naam\":7,\"geslacht\":\"V\",\"partners\":{},\"verblijfplaats\":[],\"geboorte\":null}",
                "{\"naam\":{\"voornamen\":[],\"nieuw\":{\"a\":1}},\"nieuw\":[1,2],\"partners\":[7,null]}",
                "{\"geboorte\":{\"datum\":{\"type\":\"Datum\",\"datum\":\"2023-02-29\"}},\"geslacht\":{\"code\":7}}",
                "{\"verblijfplaats\":{\"type\":\"Maan\"},\"geboorte\":{\"datum\":{\"type\":\"JaarDatum\",\"jaar\":1.5}}}"
            })
    void tolerant(String persoon) throws JsonError {
        assertThat(een(persoon)).isEqualTo(Persoon.builder().build());
    }

    @Test
    @DisplayName("a partner of whom only the end is told, without a day, has ended")
    void ended() throws JsonError {
        Persoon persoon = een("{\"partners\":[{\"ontbindingHuwelijkPartnerschap\":{}},{}]}");
        assertThat(persoon.partners()).extracting("ontbinding").containsExactly(DatumOnvolledig.onbekend(), null);
    }

    @ParameterizedTest
    @DisplayName("a fault, a list or a text holds no persons")
    @ValueSource(strings = {"{\"status\":400,\"title\":\"fout\"}", "[]", "\"\"", "null", "{\"personen\":null}"})
    void noPersons(String json) throws JsonError {
        assertThat(HaalCentraalPersonen.lees(json)).isEmpty();
    }

    @Test
    @DisplayName("a stream reads as the text; what is no JSON is refused without a word of it")
    void streams() throws Exception {
        byte[] bytes = resource("antwoord.json").getBytes(StandardCharsets.UTF_8);
        assertThat(HaalCentraalPersonen.lees(new ByteArrayInputStream(bytes)))
                .isEqualTo(HaalCentraalPersonen.lees(resource("antwoord.json")));
        assertThatThrownBy(() -> HaalCentraalPersonen.lees("{\"personen\":[{\"naam\":\"Wilhelmina"))
                .isInstanceOf(JsonError.class)
                .hasMessageNotContaining("Wilhelmina");
    }
}
