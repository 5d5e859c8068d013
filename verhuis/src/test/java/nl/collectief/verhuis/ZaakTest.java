package nl.collectief.verhuis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.collectief.core.aanvraag.Aanvraag;
import nl.collectief.core.aanvraag.Indiening;
import nl.collectief.core.aanvraag.Inlogmiddel;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.zaak.Betrokkene;
import nl.collectief.core.zaak.Bronsoort;
import nl.collectief.core.zaak.Document;
import nl.collectief.core.zaak.Eigenschap;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.Onderwerp;
import nl.collectief.core.zaak.Rol;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.Sleutel;
import nl.collectief.core.zaak.Waarde;
import nl.collectief.core.zaak.Zaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What each form means as a case: section 6.5 of the specification. */
class ZaakTest {

    private static final Indiening INDIENING = Indiening.builder(
                    new Sleutel("VH-1", UUID.fromString("6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e")))
            .build();

    private static <A extends Aanvraag> Zaak zaak(Dienst<A> dienst, A aanvraag) {
        return dienst.validate(aanvraag).gevalideerd().zaak(INDIENING);
    }

    private static NatuurlijkPersoon persoon(Rol rol) {
        Betrokkene betrokkene = rol.betrokkene();
        assertThat(betrokkene).isInstanceOf(NatuurlijkPersoon.class);
        return (NatuurlijkPersoon) betrokkene;
    }

    private static List<String> namen(List<Eigenschap> eigenschappen) {
        return eigenschappen.stream().map(Eigenschap::naam).toList();
    }

    private static Waarde waarde(List<Eigenschap> eigenschappen, String naam) {
        return eigenschappen.stream()
                .filter(eigenschap -> eigenschap.naam().equals(naam))
                .findFirst()
                .orElseThrow()
                .waarde();
    }

    @Test
    @DisplayName(
            "verhuizing: the aangever, who moves along with 72.10 and relation, the new address, the facts in order")
    void verhuizing() {
        Zaak zaak = zaak(
                new VerhuizingDienst(),
                Requests.verhuizing("2026-09-10T10:00:00Z")
                        .gezinsledenVerhuizenMee(JaNee.JA)
                        .gezinslid(kim -> kim.achternaam("Smit")
                                .voornamen("Kim")
                                .geboortedatum(DatumOnvolledig.parse("1986-01-02"))
                                .burgerservicenummer("999990019")
                                .relatie(Relatie.PARTNER))
                        .inwoning(JaNee.NEE)
                        .build());
        assertThat(zaak.omschrijving()).isEqualTo("Verhuizing doorgeven");
        assertThat(zaak.startdatum()).isEqualTo(LocalDate.of(2026, 9, 10));
        assertThat(zaak.rollen())
                .extracting(Rol::soort, Rol::omschrijving)
                .containsExactly(tuple(RolSoort.INITIATOR, "aangever"), tuple(RolSoort.BELANGHEBBENDE, "verhuizer"));
        NatuurlijkPersoon aangever = persoon(zaak.rollen().get(0));
        assertThat(Objects.requireNonNull(aangever.bsn()).waarde()).isEqualTo("999993653");
        assertThat(aangever.bron()).isEqualTo(Bronsoort.INGELOGD);
        Rol kim = zaak.rollen().get(1);
        assertThat(persoon(kim).geslachtsnaam()).isEqualTo("Smit");
        assertThat(waarde(kim.eigenschappen(), "aangifteAdres")).isEqualTo(new Waarde.Code("P", "72.10"));
        assertThat(waarde(kim.eigenschappen(), "relatie")).isEqualTo(Waarde.code(Relatie.PARTNER));
        assertThat(namen(zaak.eigenschappen()))
                .containsExactly(
                        "verhuisdatum",
                        "datumAanvang",
                        "nieuwPostcode",
                        "nieuwHuisnummer",
                        "nieuwStraat",
                        "nieuwWoonplaats",
                        "vorigeGemeente",
                        "functieAdres",
                        "inwoning",
                        "aantalVerhuizers",
                        "aangifteAdres");
        assertThat(waarde(zaak.eigenschappen(), "nieuwPostcode")).isEqualTo(Waarde.tekst("2715BD"));
        assertThat(waarde(zaak.eigenschappen(), "aantalVerhuizers")).isEqualTo(Waarde.getal(2));
        assertThat(waarde(zaak.eigenschappen(), "aangifteAdres"))
                .isEqualTo(new Waarde.Lijst(List.of(new Waarde.Code("I", "72.10"), new Waarde.Code("P", "72.10"))));
        assertThat(zaak.zaakobjecten()).singleElement().satisfies(object -> {
            assertThat(object.omschrijving()).isEqualTo("nieuw adres");
            assertThat(object.onderwerp())
                    .isInstanceOfSatisfying(
                            Onderwerp.AdresObject.class,
                            adres -> assertThat(adres.adres().straatnaam()).isEqualTo("Bredewater"));
        });
    }

    @Test
    @DisplayName("verhuizing too late: the day of receipt is the day the address begins")
    void teLaat() {
        Zaak zaak = zaak(
                new VerhuizingDienst(),
                Requests.verhuizing("2026-09-22T10:00:00Z").build());
        assertThat(waarde(zaak.eigenschappen(), "datumAanvang")).isEqualTo(Waarde.datum(LocalDate.of(2026, 9, 22)));
        assertThat(waarde(zaak.eigenschappen(), "verhuisdatum")).isEqualTo(Waarde.datum(LocalDate.of(2026, 9, 16)));
    }

    @Test
    @DisplayName(
            "verhuizing with a toestemming inside: the hoofdbewoner is concerned, without DigiD as he typed himself")
    void toestemmingBinnen() {
        Zaak zaak = zaak(
                new VerhuizingDienst(),
                Requests.verhuizing("2026-09-10T10:00:00Z")
                        .inwoning(JaNee.JA)
                        .toestemming(toestemming -> toestemming
                                .inloggen(login -> login.inlogmiddel(Inlogmiddel.BSN)
                                        .burgerservicenummer("999990007")
                                        .achternaam("Smit")
                                        .geboortedatum(DatumOnvolledig.parse("1960-05-13")))
                                .inwoner(jan -> jan.achternaam("Jansen")
                                        .voornamen("Jan")
                                        .geboortedatum(DatumOnvolledig.parse("1985-05-13"))))
                        .build());
        Rol hoofdbewoner = zaak.rollen().get(1);
        assertThat(hoofdbewoner.omschrijving()).isEqualTo("hoofdbewoner");
        assertThat(persoon(hoofdbewoner).bron()).isEqualTo(Bronsoort.OPGEGEVEN);
        assertThat(persoon(hoofdbewoner).geslachtsnaam()).isEqualTo("Smit");
        assertThat(zaak.rollen()).hasSize(2);
    }

    @Test
    @DisplayName("briefadres: the consent goes along as INSTEMMING, an attachment as BIJLAGE")
    void documenten() {
        Zaak zaak = zaak(
                new VerhuizingDienst(),
                Requests.verhuizing("2026-09-10T10:00:00Z")
                        .nieuwAdres(adres -> adres.functieAdres(FunctieAdres.B))
                        .briefadres(brief -> brief.grond(GrondBriefadres.GEEN_WOONADRES)
                                .reden("Ik heb geen huis.")
                                .gever(Briefadresgever.INGEZETENE)
                                .instemming(instemming -> instemming
                                        .bestandsnaam("instemming.pdf")
                                        .lengte(2048L)))
                        .build());
        assertThat(zaak.documenten())
                .extracting(document -> document.soort().code(), Document::titel)
                .containsExactly(tuple("INSTEMMING", "Instemming briefadresgever"));
        assertThat(waarde(zaak.eigenschappen(), "functieAdres")).isEqualTo(Waarde.code(FunctieAdres.B));
    }

    @Test
    @DisplayName("vestiging: an appointment, and only when someone else may declare (VRH-110)")
    void afspraak() {
        VerhuizingDoorgeven vestiging = VerhuizingDoorgeven.builder()
                .inloggen(login -> login.inlogmiddel(Inlogmiddel.DIGID)
                        .burgerservicenummer("999993653")
                        .emailadres("jan@example.nl"))
                .vestiging(v -> v.soort(SoortVestiging.HERVESTIGING)
                        .datumAankomst(LocalDate.of(2026, 9, 8))
                        .landcode("5010"))
                .grondNietInPersoon(GrondNietInPersoon.GEZONDHEID)
                .ontvangst(Requests.ontvangst("2026-09-10T10:00:00Z", "1985-05-13"))
                .build();
        Zaak zaak = zaak(new VerhuizingDienst(), vestiging);
        assertThat(zaak.omschrijving()).isEqualTo("Afspraak vestiging");
        assertThat(zaak.rollen()).extracting(Rol::omschrijving).containsExactly("aanvrager");
        assertThat(namen(zaak.eigenschappen())).containsExactly("soortVestiging", "datumAankomst", "landHerkomst");
        assertThat(new VerhuizingDienst()
                        .validate(vestiging.toBuilder().grondNietInPersoon(null).build())
                        .isGeldig())
                .isFalse();
    }

    @Test
    @DisplayName("emigratie: day of departure and day that is recorded, the address abroad, who leaves along")
    void emigratie() {
        Zaak zaak = zaak(
                new EmigratieDienst(),
                Requests.emigratie("2026-09-14T10:00:00Z")
                        .woontAlleen(JaNee.NEE)
                        .alleBewonersEmigreren(JaNee.JA)
                        .meeEmigrerende(eva -> eva.achternaam("Jansen")
                                .voornamen("Eva")
                                .geboortedatum(DatumOnvolledig.parse("2015-05-13"))
                                .relatie(Relatie.KIND))
                        .build());
        assertThat(zaak.omschrijving()).isEqualTo("Emigratie doorgeven");
        assertThat(namen(zaak.eigenschappen()))
                .containsExactly(
                        "vertrekdatum",
                        "datumVertrekReg",
                        "landVertrek",
                        "adresBuitenland1",
                        "adresBuitenland2",
                        "adresBuitenland3",
                        "bewijsUitschrijving",
                        "woontAlleen",
                        "aantalVertrekkers");
        assertThat(waarde(zaak.eigenschappen(), "datumVertrekReg")).isEqualTo(Waarde.datum(LocalDate.of(2026, 9, 14)));
        assertThat(waarde(zaak.rollen().get(1).eigenschappen(), "aangifteAdres"))
                .isEqualTo(new Waarde.Code("G", "72.10"));
        assertThat(zaak.zaakobjecten()).isEmpty();
    }

    @Test
    @DisplayName("toestemming: the hoofdbewoner begins it, each inwoner is concerned, the address stands on one line")
    void toestemming() {
        Zaak zaak = zaak(
                new ToestemmingDienst(),
                Requests.toestemming()
                        .adres(adres -> adres.straatnaam("Bredewater")
                                .huisnummer("1")
                                .huisletter("A")
                                .huisnummertoevoeging("2")
                                .postcode("2715 bd")
                                .woonplaats("Zoetermeer"))
                        .ingangsdatum(LocalDate.of(2026, 9, 16))
                        .zaakIdentificatie("0637-VH-1")
                        .build());
        assertThat(zaak.rollen()).extracting(Rol::omschrijving).containsExactly("hoofdbewoner", "inwoner");
        assertThat(namen(zaak.eigenschappen()))
                .containsExactly("adresInwoning", "datumInwoning", "aantalInwoners", "zaakVerhuizing");
        assertThat(waarde(zaak.eigenschappen(), "adresInwoning"))
                .isEqualTo(Waarde.tekst("Bredewater 1A-2, 2715BD Zoetermeer"));
        assertThat(zaak.zaakobjecten()).hasSize(1);
    }

    @Test
    @DisplayName("verblijf: three facts and who reports")
    void verblijf() {
        Zaak zaak = zaak(
                new VerblijfBuitenlandDienst(),
                VerblijfBuitenland.builder()
                        .inloggen(login -> login.inlogmiddel(Inlogmiddel.DIGID).burgerservicenummer("999993653"))
                        .soortMelding(SoortMelding.NIEUW)
                        .datumVertrek(LocalDate.of(2026, 12, 20))
                        .datumTerugkeer(LocalDate.of(2027, 1, 3))
                        .ontvangst(Requests.ontvangst("2026-11-23T11:00:00Z", "1985-05-13"))
                        .build());
        assertThat(zaak.omschrijving()).isEqualTo("Verblijf in het buitenland");
        assertThat(zaak.rollen()).extracting(Rol::omschrijving).containsExactly("aanvrager");
        assertThat(namen(zaak.eigenschappen())).containsExactly("soortMelding", "datumVertrek", "datumTerugkeer");
    }
}
