package nl.collectief.core.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.core.zaak.Adres;
import nl.collectief.core.zaak.AdresBuitenland;
import nl.collectief.core.zaak.Bronsoort;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.Onderwerp;
import nl.collectief.core.zaak.Rol;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.Verblijf;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.Zaakobject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Addresses")
class AddressTest {

    private static final Adres ADRES =
            new Adres(null, "Voorbeeldstad", "Proefkade", "1234 ab", "012", "A", null, null, null);

    private static Zaak zaak(Verblijf verblijf) {
        return zaak(verblijf, null);
    }

    private static Zaak zaak(Verblijf verblijf, Verblijf post) {
        NatuurlijkPersoon persoon = NatuurlijkPersoon.builder(Bronsoort.OPGEGEVEN)
                .bsn(Cases.BSN)
                .verblijf(verblijf)
                .build();
        return Cases.leeg()
                .rol(Rol.van(RolSoort.INITIATOR, "aangever", persoon).metCorrespondentie(post))
                .build();
    }

    private static String bericht(Zaak zaak, Levering levering) {
        return Cases.valid(StufZds.creeerZaak(zaak, levering));
    }

    private static List<String> bevindingen(Zaak zaak, Levering levering) {
        return Zaakcontrole.controleer(zaak, levering).stream()
                .map(Object::toString)
                .toList();
    }

    private static Adres met(String toevoeging, String aanduiding) {
        return new Adres(null, "Voorbeeldstad", "Proefkade", "1234AB", "1", null, toevoeging, aanduiding, null);
    }

    @Test
    @DisplayName("ZDS-C24 postcode 1234 ab is 1234AB, house number 012 is 12, letter A stays A")
    void normaal() {
        assertThat(bericht(zaak(ADRES), Cases.levering().build()))
                .contains("<BG:aoa.postcode>1234AB</BG:aoa.postcode><BG:aoa.huisnummer>12</BG:aoa.huisnummer>"
                        + "<BG:aoa.huisletter>A</BG:aoa.huisletter></BG:verblijfsadres>");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"bis-2", "1 hg", "toev5", "'²'"})
    @DisplayName("ZDS-C24 an addition that has no place is ZDS-B04, or an extraElement with the whole text")
    void toevoeging(String toevoeging) {
        Zaak zaak = zaak(met(toevoeging, null));
        assertThat(bevindingen(zaak, Cases.levering().build()))
                .containsExactly("FOUT ZDS-B04 /rollen/0/betrokkene/verblijf/huisnummertoevoeging");

        Dialect extra = DialectTest.dialect("{\"toevoegingVorm\": \"EXTRA\"}");
        assertThat(bericht(zaak, Cases.levering().dialect(extra).build()))
                .contains("<StUF:extraElement naam=\"huisnummertoevoeging\">" + toevoeging + "<")
                .doesNotContain("aoa.huisnummertoevoeging");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"bis2", "A", "hg", "0001"})
    @DisplayName("messages 4.5: an addition of one to four letters or digits has its own element")
    void toevoegingPast(String toevoeging) {
        assertThat(bericht(zaak(met(toevoeging, null)), Cases.levering().build()))
                .contains("<BG:aoa.huisnummertoevoeging>" + toevoeging + "</BG:aoa.huisnummertoevoeging>");
    }

    @ParameterizedTest(name = "{0} letters: short element {1}")
    @CsvSource({"24, true", "25, false", "41, false", "80, false"})
    @DisplayName("ZDS-C25 a street stands whole as openbare ruimte; the short element only when it fits")
    void straat(int lengte, boolean kort) {
        String straat = "S".repeat(lengte);
        Adres adres = new Adres(null, null, straat, null, "1", null, null, null, null);

        String bericht = bericht(zaak(adres), Cases.levering().build());

        assertThat(bericht).contains("<BG:gor.openbareRuimteNaam>" + straat + "<");
        assertThat(bericht.contains("gor.straatnaam")).isEqualTo(kort);
    }

    @Test
    @DisplayName("ZDS-C26 abroad: the name of the country in the address, its code as extraElement of the role")
    void buitenland() {
        AdresBuitenland belgie = new AdresBuitenland("5010", "België", List.of("Teststraat 1", "2000 Antwerpen"));

        assertThat(bericht(zaak(belgie), Cases.levering().build()))
                .contains(
                        "<BG:sub.verblijfBuitenland><BG:lnd.landnaam>België</BG:lnd.landnaam>"
                                + "<BG:sub.adresBuitenland1>Teststraat 1</BG:sub.adresBuitenland1>"
                                + "<BG:sub.adresBuitenland2>2000 Antwerpen</BG:sub.adresBuitenland2></BG:sub.verblijfBuitenland>")
                .contains("<StUF:extraElement naam=\"landcode\">5010<")
                .doesNotContain("lnd.landcode");
    }

    @Test
    @DisplayName("messages 4.2: an address for post has names of its own; abroad it has the code of the country")
    void post() {
        Adres postbus = new Adres(null, "Voorbeeldstad", null, "1234AB", null, null, null, null, "01200");
        assertThat(bericht(zaak(ADRES, postbus), Cases.levering().build()))
                .contains(
                        "<ZKN:afwijkendCorrespondentieAdres><BG:wpl.woonplaatsNaam>Voorbeeldstad</BG:wpl.woonplaatsNaam>"
                                + "<BG:postcode>1234AB</BG:postcode><BG:sub.postadresType>P</BG:sub.postadresType>"
                                + "<BG:sub.postadresNummer>1200</BG:sub.postadresNummer></ZKN:afwijkendCorrespondentieAdres>");
        AdresBuitenland belgie = new AdresBuitenland("5010", "België", List.of("Teststraat 1"));
        assertThat(bericht(zaak(ADRES, belgie), Cases.levering().build()))
                .contains("<ZKN:afwijkendBuitenlandsCorrespondentieAdres><BG:lnd.landcode>5010</BG:lnd.landcode>");
    }

    @Test
    @DisplayName("messages 4.5: across or near is a word where there is an element, else an extraElement")
    void aanduiding() {
        Zaak zaak = zaak(met(null, "to"), met(null, "by")).toBuilder()
                .zaakobject(new Zaakobject("nieuw adres", new Onderwerp.AdresObject(met(null, "to"))))
                .build();

        assertThat(bericht(zaak, Cases.levering().build()))
                .contains("<BG:inp.locatiebeschrijving>tegenover</BG:inp.locatiebeschrijving>")
                .contains("<StUF:extraElement naam=\"correspondentie.locatiebeschrijving\">bij<")
                .contains("<StUF:extraElement naam=\"zaakobject.0.locatiebeschrijving\">tegenover<");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "postcode, 0123AB",
        "postcode, 1234ABC",
        "postcode, ١٢٣٤AB",
        "huisnummer, 0",
        "huisnummer, 100000",
        "huisnummer, 12a",
        "huisletter, 1",
        "huisletter, ab",
        "nummeraanduiding, 999920000000004",
        "aanduiding, naast",
        "postbus, 12"
    })
    @DisplayName("ZDS-B04 a part outside its pattern is a finding at that part")
    void patroon(String deel, String waarde) {
        Adres adres = new Adres(
                deel.equals("nummeraanduiding") ? waarde : null,
                null,
                null,
                deel.equals("postcode") ? waarde : null,
                deel.equals("huisnummer") ? waarde : null,
                deel.equals("huisletter") ? waarde : null,
                null,
                deel.equals("aanduiding") ? waarde : null,
                deel.equals("postbus") ? waarde : null);

        assertThat(bevindingen(zaak(adres), Cases.levering().build()))
                .containsExactly("FOUT ZDS-B04 /rollen/0/betrokkene/verblijf/" + deel);
    }

    @Test
    @DisplayName("ZDS-B04 abroad: at most three lines, a code of digits")
    void buitenlandPatroon() {
        AdresBuitenland vier = new AdresBuitenland("BE", "België", List.of("1", "2", "3", "4"));
        assertThat(bevindingen(zaak(vier), Cases.levering().build()))
                .containsExactly(
                        "FOUT ZDS-B04 /rollen/0/betrokkene/verblijf/landcode",
                        "FOUT ZDS-B04 /rollen/0/betrokkene/verblijf/regels");
    }
}
