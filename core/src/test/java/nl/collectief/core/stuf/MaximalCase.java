package nl.collectief.core.stuf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.identificatie.AnnIdentificatie;
import nl.collectief.core.identificatie.AnpIdentificatie;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.identificatie.KvkNummer;
import nl.collectief.core.identificatie.Rsin;
import nl.collectief.core.identificatie.Vestigingsnummer;
import nl.collectief.core.zaak.Adres;
import nl.collectief.core.zaak.AdresBuitenland;
import nl.collectief.core.zaak.BetaalStatus;
import nl.collectief.core.zaak.Betaling;
import nl.collectief.core.zaak.Betrokkene;
import nl.collectief.core.zaak.Bronsoort;
import nl.collectief.core.zaak.Contact;
import nl.collectief.core.zaak.Eigenschap;
import nl.collectief.core.zaak.Geslachtsaanduiding;
import nl.collectief.core.zaak.Kenmerk;
import nl.collectief.core.zaak.Medewerker;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.NietNatuurlijkPersoon;
import nl.collectief.core.zaak.Onderwerp;
import nl.collectief.core.zaak.OrganisatorischeEenheid;
import nl.collectief.core.zaak.Rol;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.Status;
import nl.collectief.core.zaak.Verblijf;
import nl.collectief.core.zaak.Vestiging;
import nl.collectief.core.zaak.Waarde;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.Zaakobject;
import org.jspecify.annotations.Nullable;

/** The case of check ZDS-C02; everything in it is invented. */
final class MaximalCase {

    static final Adres ADRES = new Adres(
            "9999200000000042",
            "Voorbeeldstad",
            "Laan van de Heilige Hildegardis van Bingen",
            "1234AB",
            "12",
            "a",
            "bis",
            "to",
            null);
    static final Adres KORTE_STRAAT =
            new Adres(null, "Voorbeeldstad", "Proefkade", "1234AB", "99999", "Z", "2hg", "by", null);
    static final AdresBuitenland BUITENLAND =
            new AdresBuitenland("5010", "België", List.of("Teststraat 1", "2000 Antwerpen", "bus 3"));

    private MaximalCase() {}

    static Zaak zaak() {
        var zaak = Cases.leeg()
                .toelichting("regel 1\nregel 2 met é, € en <tekens> & meer")
                .registratiedatum(LocalDate.of(2026, 11, 24))
                .einddatumGepland(LocalDate.of(2026, 12, 1))
                .uiterlijkeEinddatum(LocalDate.of(2026, 12, 21))
                .betaling(new Betaling(
                        BetaalStatus.GEHEEL, Instant.parse("2026-11-23T09:14:00Z"), null, List.of(), List.of()))
                .kenmerk(new Kenmerk("PORTAAL-7", "Portaal"))
                .eersteStatus(new Status(1, "Ontvangen", "Gezet door het e-formulier", Cases.MOMENT));
        eigenschappen().forEach(zaak::eigenschap);
        objecten().forEach(zaak::zaakobject);
        rollen().forEach(zaak::rol);
        return zaak.build();
    }

    private static List<Eigenschap> eigenschappen() {
        Map<String, Waarde> groep = new LinkedHashMap<>();
        groep.put("soort", Waarde.tekst("kamer"));
        groep.put("aantal", Waarde.getal(2));
        return List.of(
                new Eigenschap("verhuisdatum", Waarde.datum(LocalDate.of(2026, 12, 1))),
                new Eigenschap("datumAanvang", new Waarde.Datum(DatumOnvolledig.of(YearMonth.of(2026, 12)))),
                new Eigenschap("datumBekend", new Waarde.Datum(DatumOnvolledig.onbekend())),
                new Eigenschap("aantalVerhuizers", Waarde.getal(3)),
                new Eigenschap("oppervlakte", new Waarde.Getal(new BigDecimal("12.50"))),
                new Eigenschap("leges", new Waarde.Bedrag(1250)),
                new Eigenschap("tijdstip", new Waarde.Tijd(LocalTime.of(14, 30))),
                new Eigenschap("verzonden", new Waarde.Moment(Cases.MOMENT)),
                new Eigenschap("inwoning", new Waarde.JaNee(true)),
                new Eigenschap("functieAdres", new Waarde.Code("W", "")),
                new Eigenschap("aangifteAdres", new Waarde.Lijst(List.of(Waarde.tekst("I"), Waarde.tekst("G")))),
                new Eigenschap("ruimte", new Waarde.Groep(groep)),
                new Eigenschap("opmerking", Waarde.tekst("regel 1\nregel 2")));
    }

    private static List<Zaakobject> objecten() {
        return List.of(
                new Zaakobject("woonboot", new Onderwerp.OverigObject("woonboot", "ligplaats 12 aan de Proefkade")),
                new Zaakobject(
                        "nieuw adres",
                        new Onderwerp.AdresObject(new Adres(
                                "9999200000000043",
                                "Voorbeeldstad",
                                "Nieuwe Gracht",
                                "1235CD",
                                "7",
                                "B",
                                "2",
                                null,
                                null))),
                new Zaakobject("vorige gemeente", new Onderwerp.Gemeente("9999", "Voorbeeldstad")),
                new Zaakobject(
                        "betrokken persoon zonder rol",
                        new Onderwerp.PersoonObject(
                                NatuurlijkPersoon.van(Bsn.parse("999990007"), Bronsoort.OPGEGEVEN))));
    }

    private static List<Rol> rollen() {
        return List.of(
                rol(RolSoort.BELANGHEBBENDE, "verhuizer", persoon().build())
                        .met(List.of(new Eigenschap("aangifte", Waarde.tekst("I")))),
                rol(RolSoort.BELANGHEBBENDE, "hoofdbewoner", hoofdbewoner())
                        .metCorrespondentie(
                                new Adres(null, "Voorbeeldstad", "Postlaan", "1234AB", "3", "b", "2", null, null)),
                rol(
                                RolSoort.GEMACHTIGDE,
                                "uitvaartondernemer",
                                new Vestiging(
                                        Vestigingsnummer.parse("990000541921"),
                                        KvkNummer.parse("90004333"),
                                        "Proef & Zonen Uitvaarten",
                                        KORTE_STRAAT,
                                        Bronsoort.INGELOGD))
                        .metCorrespondentie(
                                new Adres(null, "Voorbeeldstad", null, "1234AB", null, null, null, null, "1200")),
                new Rol(
                        RolSoort.INITIATOR,
                        "aangever",
                        "geeft alles op",
                        initiator(),
                        new Contact("S. van de Ößtür-Núñez", "+31612345678", "s.test@example.nl"),
                        new AdresBuitenland("5010", "België", List.of("Proefstraat 2")),
                        List.of()),
                rol(RolSoort.UITVOERENDE, "balie", new Medewerker("balie-07", "Proefmedewerker", "B.", "van")),
                rol(RolSoort.VERANTWOORDELIJKE, "afdeling", new OrganisatorischeEenheid("BURGERZAKEN", "Burgerzaken")),
                rol(RolSoort.OVERIG, "werkgever", organisatie(Rsin.parse("002564440"), null, KORTE_STRAAT)),
                rol(RolSoort.OVERIG, "verhuurder", organisatie(null, null, ADRES)),
                rol(
                        RolSoort.OVERIG,
                        "makelaar",
                        organisatie(null, AnnIdentificatie.parse("99990000000000017"), BUITENLAND)),
                rol(
                        RolSoort.OVERIG,
                        "familie",
                        NatuurlijkPersoon.builder(Bronsoort.OPGEGEVEN)
                                .anpIdentificatie(AnpIdentificatie.parse("99990000000000042"))
                                .geslachtsnaam("Proef")
                                .verblijf(KORTE_STRAAT)
                                .build()));
    }

    private static Rol rol(RolSoort soort, String omschrijving, Betrokkene wie) {
        return Rol.van(soort, omschrijving, wie);
    }

    private static NatuurlijkPersoon.Builder persoon() {
        return NatuurlijkPersoon.builder(Bronsoort.OPGEGEVEN)
                .geslachtsnaam("Proef")
                .voornamen("Anna")
                .geslacht(Geslachtsaanduiding.V)
                .geboortedatum(DatumOnvolledig.lees("1962").orElseThrow())
                .verblijf(BUITENLAND);
    }

    private static NatuurlijkPersoon hoofdbewoner() {
        return NatuurlijkPersoon.builder(Bronsoort.INGELOGD)
                .bsn(Bsn.parse("999990020"))
                .geslachtsnaam("Proef")
                .geboortedatum(DatumOnvolledig.onbekend())
                .build();
    }

    private static NatuurlijkPersoon initiator() {
        return NatuurlijkPersoon.builder(Bronsoort.INGELOGD)
                .bsn(Cases.BSN)
                .geslachtsnaam("Ößtür-Núñez")
                .voorvoegsel("van de")
                .voorletters("Š.")
                .voornamen("Šerban 't Zoë")
                .geslacht(Geslachtsaanduiding.O)
                .geboortedatum(DatumOnvolledig.of(LocalDate.of(1980, 2, 29)))
                .verblijf(ADRES)
                .build();
    }

    private static NietNatuurlijkPersoon organisatie(
            @Nullable Rsin rsin, @Nullable AnnIdentificatie ann, @Nullable Verblijf adres) {
        Bronsoort bron = rsin == null ? Bronsoort.OPGEGEVEN : Bronsoort.INGELOGD;
        KvkNummer kvk = ann == null ? KvkNummer.parse("90004333") : null;
        return new NietNatuurlijkPersoon(rsin, ann, "Stichting Proef", "Stichting", kvk, adres, bron);
    }
}
