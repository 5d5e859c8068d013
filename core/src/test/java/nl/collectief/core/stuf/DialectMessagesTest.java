package nl.collectief.core.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.identificatie.KvkNummer;
import nl.collectief.core.zaak.Adres;
import nl.collectief.core.zaak.BetaalStatus;
import nl.collectief.core.zaak.Betaling;
import nl.collectief.core.zaak.Bronsoort;
import nl.collectief.core.zaak.Contact;
import nl.collectief.core.zaak.Eigenschap;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.NietNatuurlijkPersoon;
import nl.collectief.core.zaak.Onderwerp;
import nl.collectief.core.zaak.Rol;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.Waarde;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.ZaakBuilder;
import nl.collectief.core.zaak.Zaakobject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Messages by dialect")
class DialectMessagesTest {

    private static final Adres ZONDER_BAG =
            new Adres(null, "Voorbeeldstad", "Proefkade", "1234AB", "12", "A", "bis-2", "by", null);

    static String bericht(Zaak zaak, Levering levering) {
        return Cases.valid(StufZds.creeerZaak(zaak, levering));
    }

    static List<String> bevindingen(Zaak zaak, Levering levering) {
        return Zaakcontrole.controleer(zaak, levering).stream()
                .map(Object::toString)
                .toList();
    }

    static String extra(String naam, String waarde) {
        return "<StUF:extraElement naam=\"" + naam + "\">" + waarde + "</StUF:extraElement>";
    }

    static NatuurlijkPersoon persoon(String geboren) {
        return NatuurlijkPersoon.builder(Bronsoort.OPGEGEVEN)
                .bsn(Cases.BSN)
                .geslachtsnaam("Proef")
                .geboortedatum(DatumOnvolledig.lees(geboren).orElseThrow())
                .verblijf(ZONDER_BAG)
                .build();
    }

    static ZaakBuilder zaak(NatuurlijkPersoon initiator) {
        Contact contact = new Contact("P. Proef", "+31612345678", "p@example.nl");
        return Cases.leeg()
                .rol(Rol.van(RolSoort.INITIATOR, "aangever", initiator).met(contact));
    }

    static Waarde lijst(String... teksten) {
        return new Waarde.Lijst(List.of(teksten).stream().map(Waarde::tekst).toList());
    }

    @Nested
    @DisplayName("ZDS-C51 zaakbrug")
    class Zaakbrug {

        private final Levering levering = Cases.levering("zaakbrug").build();

        @Test
        @DisplayName("an address without BAG number and an incomplete birth date go to the role once more")
        void extras() {
            assertThat(bericht(zaak(persoon("1962")).build(), levering))
                    .contains("<BG:geboortedatum StUF:indOnvolledigeDatum=\"M\">19620101</BG:geboortedatum>")
                    .contains("<BG:verblijfsadres><BG:wpl.woonplaatsNaam>Voorbeeldstad</BG:wpl.woonplaatsNaam>")
                    .contains("<StUF:extraElementen>" + extra("emailadres", "p@example.nl")
                            + extra("geboortedatumOnvolledig", "1962")
                            + extra("huisnummertoevoeging", "bis-2")
                            + extra("adres.postcode", "1234AB")
                            + extra("adres.huisnummer", "12")
                            + extra("adres.huisletter", "A")
                            + extra("adres.huisnummertoevoeging", "bis-2")
                            + extra("adres.straatnaam", "Proefkade")
                            + extra("adres.woonplaats", "Voorbeeldstad")
                            + extra("adres.locatiebeschrijving", "bij")
                            + "</StUF:extraElementen><ZKN:heeftAlsAanspreekpunt");
        }

        @Test
        @DisplayName("a complete birth date and an address with BAG number do not")
        void zonderExtras() {
            NatuurlijkPersoon heel = NatuurlijkPersoon.builder(Bronsoort.OPGEGEVEN)
                    .bsn(Cases.BSN)
                    .geboortedatum(DatumOnvolledig.of(LocalDate.of(1980, 2, 29)))
                    .verblijf(MaximalCase.ADRES)
                    .build();
            Zaak zaak = Cases.leeg()
                    .rol(Rol.van(RolSoort.INITIATOR, "aangever", heel))
                    .build();
            assertThat(bericht(zaak, levering)).doesNotContain("extraElement");
        }

        @Test
        @DisplayName("objects it does not take are left out with a warning, a person is taken")
        void objecten() {
            Zaak zaak = Cases.minimaal()
                    .zaakobject(
                            new Zaakobject("gemeente van overlijden", new Onderwerp.Gemeente("9999", "Voorbeeldstad")))
                    .zaakobject(new Zaakobject("nieuw adres", new Onderwerp.AdresObject(ZONDER_BAG)))
                    .zaakobject(new Zaakobject("adres", new Onderwerp.AdresObject(MaximalCase.ADRES)))
                    .zaakobject(new Zaakobject("boot", new Onderwerp.OverigObject("boot", "in de gracht")))
                    .zaakobject(new Zaakobject("overledene", new Onderwerp.PersoonObject(persoon("2018-05"))))
                    .build();

            assertThat(bevindingen(zaak, levering))
                    .containsExactly(
                            "WAARSCHUWING ZDS-B14 /zaakobjecten/0",
                            "WAARSCHUWING ZDS-B14 /zaakobjecten/1",
                            "WAARSCHUWING ZDS-B14 /zaakobjecten/3");
            assertThat(bericht(zaak, levering))
                    .doesNotContain("ZKN:gemeente", "anderZaakObject")
                    .contains("<ZKN:adres StUF:entiteittype=\"AOA\"", "<ZKN:omschrijving>overledene<")
                    .contains(extra("zaakobject.4.geboortedatumOnvolledig", "2018-05"));
        }

        @Test
        @DisplayName("ZDS-B14 where persons are not taken, a person stops the message")
        void geenPersoon() {
            Levering streng = Cases.levering()
                    .dialect(DialectTest.dialect("{\"zaakobjecten\": [\"adres\"]}"))
                    .build();
            Zaak zaak = Cases.minimaal()
                    .zaakobject(new Zaakobject(
                            "overledene",
                            new Onderwerp.PersoonObject(NatuurlijkPersoon.van(Cases.BSN, Bronsoort.OPGEGEVEN))))
                    .build();
            assertThat(bevindingen(zaak, streng)).containsExactly("FOUT ZDS-B14 /zaakobjecten/0");
        }

        @Test
        @DisplayName("ZDS-B12 it routes on the gemeentecode of the sender")
        void gemeentecode() {
            Levering naam = Levering.builder(
                            Systeem.van("Voorbeeldstad", "EFORM"), Systeem.van("9999", "ZAAKSYS"), Cases.MOMENT)
                    .zaaktype("B0366")
                    .dialect(Dialect.van("zaakbrug"))
                    .build();
            assertThat(bevindingen(Cases.minimaal().build(), naam))
                    .containsExactly("FOUT ZDS-B12 /levering/zender/organisatie");
        }
    }

    @Nested
    @DisplayName("ZDS-C52 openformulieren")
    class OpenFormulieren {

        private Zaak bedrijf() {
            NietNatuurlijkPersoon bedrijf = new NietNatuurlijkPersoon(
                    null, null, "Proef B.V.", null, KvkNummer.parse("90004333"), null, Bronsoort.OPGEGEVEN);
            return Cases.leeg()
                    .rol(Rol.van(RolSoort.INITIATOR, "aangever", bedrijf))
                    .build();
        }

        @Test
        @DisplayName("a company by KvK-nummer alone is refused, with the name of the breach")
        void kvk() {
            Levering levering = Cases.levering("openformulieren").build();
            assertThat(Zaakcontrole.controleer(bedrijf(), levering))
                    .filteredOn(finding -> finding.id().equals("ZDS-B11"))
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.argumenten()).isEqualTo(Map.of("afwijking", "KVK_IN_NNP_ID")));
        }

        @Test
        @DisplayName("dates cut off, payment by day, zaaktype of today, contact as aanspreekpunt alone")
        void vormen() {
            Betaling betaling = new Betaling(
                    BetaalStatus.GEHEEL, Instant.parse("2026-11-22T23:14:00Z"), null, List.of(), List.of());
            NatuurlijkPersoon initiator = NatuurlijkPersoon.builder(Bronsoort.OPGEGEVEN)
                    .bsn(Cases.BSN)
                    .geboortedatum(DatumOnvolledig.lees("2000-05").orElseThrow())
                    .build();
            Zaak zaak = DialectMessagesTest.zaak(initiator).betaling(betaling).build();

            assertThat(bericht(zaak, Cases.levering("openformulieren").build()))
                    .contains("<BG:geboortedatum StUF:indOnvolledigeDatum=\"D\">200005</BG:geboortedatum>")
                    .contains("<ZKN:laatsteBetaaldatum>20261123</ZKN:laatsteBetaaldatum>")
                    .contains("<ZKN:code>B0366</ZKN:code><ZKN:ingangsdatumObject>20261123</ZKN:ingangsdatumObject>")
                    .contains("<ZKN:emailadres>p@example.nl</ZKN:emailadres>")
                    .doesNotContain("extraElement");
        }
    }

    @Test
    @DisplayName("messages 5: list forms, each with its names")
    void lijsten() {
        Map<String, Waarde> groep = new LinkedHashMap<>();
        groep.put("veld", Waarde.tekst("c"));
        Zaak zaak = Cases.minimaal()
                .eigenschap(new Eigenschap("x", lijst("a", "b")))
                .eigenschap(new Eigenschap("g", new Waarde.Lijst(List.of(new Waarde.Groep(groep)))))
                .build();
        Map<String, String> verwacht = Map.of(
                "INDEX0", extra("x.0", "a") + extra("x.1", "b") + extra("g.0.veld", "c"),
                "INDEX1", extra("x.1", "a") + extra("x.2", "b") + extra("g.1.veld", "c"),
                "KOMMA", extra("x", "a,b") + extra("g.0.veld", "c"),
                "HERHAALD", extra("x", "a") + extra("x", "b") + extra("g.0.veld", "c"));
        verwacht.forEach((vorm, extras) -> assertThat(bericht(
                        zaak,
                        Cases.levering()
                                .dialect(DialectTest.dialect("{\"lijstVorm\": \"" + vorm + "\"}"))
                                .build()))
                .contains("<StUF:extraElementen>" + extras + "</StUF:extraElementen>"));
    }

    @Test
    @DisplayName("messages 2.3, 4.2: tijdvakken and nil for unknown kerngegevens on demand, and valid")
    void opties() {
        Levering levering = Cases.levering()
                .dialect(DialectTest.dialect("{\"tijdvakken\": true, \"kerngegevensVolledig\": true}"))
                .build();
        assertThat(bericht(Cases.minimaal().build(), levering))
                .contains(
                        "<StUF:tijdvakRelatie><StUF:beginRelatie>20261123</StUF:beginRelatie>"
                                + "<StUF:eindRelatie StUF:noValue=\"geenWaarde\" xsi:nil=\"true\"/></StUF:tijdvakRelatie>"
                                + "<StUF:tijdvakGeldigheid><StUF:beginGeldigheid>20261123</StUF:beginGeldigheid>"
                                + "<StUF:eindGeldigheid StUF:noValue=\"geenWaarde\" xsi:nil=\"true\"/></StUF:tijdvakGeldigheid>")
                .contains("<BG:geslachtsnaam StUF:noValue=\"waardeOnbekend\" xsi:nil=\"true\"/>")
                .contains("<BG:geboortedatum StUF:noValue=\"waardeOnbekend\" xsi:nil=\"true\"/>");
        assertThat(bericht(Cases.maximaal(), levering)).contains("<StUF:tijdvakRelatie>");
    }
}
