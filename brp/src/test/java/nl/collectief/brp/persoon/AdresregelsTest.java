package nl.collectief.brp.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.adres.AanduidingBijHuisnummer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("brp 6.10 adresregels")
class AdresregelsTest {

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
    @DisplayName("line 1 of an address")
    @CsvSource(
            nullValues = "geen",
            value = {
                "Borgesiusstraat, geen, 103, c, geen, Borgesiusstraat 103 c",
                "Daniël Stalpertstraat, geen, 35, geen, III, Daniël Stalpertstraat 35 III",
                "Atatürkstraat, geen, 9, geen, 2, Atatürkstraat 9-2",
                "St. Jacobsstraat, geen, 400, L, Toe, St. Jacobsstraat 400 LToe",
                "Graan voor Visch, by, 15201, geen, 2, Graan voor Visch bij 15201-2",
                "1e Exloërmond, to, 3, B, geen, 1e Exloërmond t/o 3 B",
                "Kade, geen, 7, A, 2, Kade 7 A2",
                "Kade, geen, 7, geen, geen, Kade 7",
                "., geen, 88, geen, geen, geen",
                "Kade, geen, 0, geen, geen, geen",
                "geen, geen, 88, geen, geen, geen",
                "Kade, geen, geen, geen, geen, geen"
            })
    void adresregel1(String straat, String bij, Integer huisnummer, String letter, String toevoeging, String verwacht) {
        Adres adres = Adres.builder()
                .korteStraatnaam(straat)
                .huisnummer(huisnummer)
                .huisletter(letter)
                .huisnummertoevoeging(toevoeging)
                .aanduidingBijHuisnummer(AanduidingBijHuisnummer.lees(bij).orElse(null))
                .build();
        assertThat(regels(adres))
                .isEqualTo(new Adresregels(verwacht, verwacht == null ? null : "DELFT", null, null, false));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @DisplayName("line 2 of an address: two spaces, capitals, and the gemeente where no place is known")
    @CsvSource(
            quoteCharacter = '"',
            nullValues = "geen",
            value = {
                "2583XL, Scheveningen, 2583 XL  SCHEVENINGEN",
                "2584 BZ, 's-Gravenhage, 2584 BZ  'S-GRAVENHAGE",
                "2611HS, geen, 2611 HS  DELFT",
                "2611HS, ., 2611 HS  DELFT",
                "geen, Súdwest-Fryslân, SÚDWEST-FRYSLÂN"
            })
    void adresregel2(String postcode, String woonplaats, String verwacht) {
        Adres adres = Adres.builder()
                .korteStraatnaam("Kade")
                .huisnummer(1)
                .postcode(postcode)
                .woonplaats(woonplaats)
                .build();
        assertThat(regels(adres)).isEqualTo(new Adresregels("Kade 1", verwacht, null, null, false));
    }

    @Test
    @DisplayName("a location: what it is, and the gemeente in capitals alone")
    void locatie() {
        assertThat(regels(new Locatie("Woonboot tegenover de Kade", Onderzoek.GEEN)))
                .isEqualTo(new Adresregels("Woonboot tegenover de Kade", "DELFT", null, null, false));
        assertThat(regels(new Locatie(".", Onderzoek.GEEN)).isLeeg()).isTrue();
    }

    @Test
    @DisplayName("abroad: the lines as they are, and the country; none with country 0000 or three empty lines")
    void buitenland() {
        VerblijfplaatsBuitenland adres = VerblijfplaatsBuitenland.builder()
                .regel1("Rue du pomme 26")
                .regel2("Bruxelles")
                .regel3("postcode 1000")
                .land(Waarde.land("5010"))
                .build();
        assertThat(regels(adres))
                .isEqualTo(new Adresregels(
                        "Rue du pomme 26", "Bruxelles", "postcode 1000", new Waarde("5010", "België"), false));
        assertThat(regels(adres.toBuilder().land(Waarde.land("0000")).build()))
                .isEqualTo(new Adresregels(null, null, null, null, false));
        assertThat(regels(VerblijfplaatsBuitenland.builder()
                        .land(Waarde.land("5010"))
                        .build()))
                .isEqualTo(new Adresregels(null, null, null, null, false));
    }

    @Test
    @DisplayName("abroad: no lines without a country; Nederland, where who is no resident may live, is not written")
    void landen() {
        VerblijfplaatsBuitenland adres = VerblijfplaatsBuitenland.builder()
                .regel1("Kadeweg 8")
                .regel2("1234AB Waterdorp")
                .build();
        assertThat(regels(adres)).isEqualTo(new Adresregels(null, null, null, null, false));
        assertThat(regels(adres.toBuilder().land(Waarde.land("6030")).build()))
                .isEqualTo(new Adresregels("Kadeweg 8", "1234AB Waterdorp", null, null, false));
    }

    @Test
    @DisplayName("a gemeente 0000 is not known: it makes no place")
    void gemeenteOnbekend() {
        Adresregels regels = Persoon.builder()
                .gemeenteVanInschrijving(new Waarde("0000", "Onbekend"))
                .verblijfplaats(new Locatie("Woonwagen aan de Dijk", Onderzoek.GEEN))
                .build()
                .adressering()
                .adresregels();
        assertThat(regels).isEqualTo(new Adresregels("Woonwagen aan de Dijk", null, null, null, false));
    }

    @Test
    @DisplayName("the longest that a register holds: 40 characters, 50 and 35")
    void longest() {
        Adres adres = Adres.builder()
                .korteStraatnaam("S".repeat(24))
                .aanduidingBijHuisnummer(AanduidingBijHuisnummer.TEGENOVER)
                .huisnummer(99999)
                .huisletter("a")
                .huisnummertoevoeging("bcde")
                .postcode("1234 AB")
                .woonplaats("W".repeat(41))
                .build();
        VerblijfplaatsBuitenland buitenland = VerblijfplaatsBuitenland.builder()
                .regel3("R".repeat(35))
                .land(Waarde.land("5010"))
                .build();
        assertThat(regels(adres).adresregel1()).hasSize(40);
        assertThat(regels(adres).adresregel2()).hasSize(50);
        assertThat(regels(buitenland).adresregel3()).hasSize(35);
        assertThat(regels(new Locatie("L".repeat(35), Onderzoek.GEEN)).adresregel1())
                .hasSize(35);
    }

    @Test
    @DisplayName("nobody knows where: no lines")
    void onbekend() {
        assertThat(regels(new VerblijfplaatsOnbekend(Onderzoek.GEEN)).isLeeg()).isTrue();
    }

    @Test
    @DisplayName("089999: the lines are there, with the indication")
    void verblijftNiet() {
        Adres adres = Adres.builder()
                .korteStraatnaam("Kade")
                .huisnummer(1)
                .onderzoek(Onderzoek.naar("089999", null))
                .build();
        assertThat(regels(adres)).isEqualTo(new Adresregels("Kade 1", "DELFT", null, null, true));
    }

    private static Adresregels regels(Verblijfplaats verblijfplaats) {
        return Persoon.builder()
                .gemeenteVanInschrijving(Waarde.gemeente("0503"))
                .verblijfplaats(verblijfplaats)
                .build()
                .adressering()
                .adresregels();
    }
}
