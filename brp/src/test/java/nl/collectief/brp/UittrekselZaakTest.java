package nl.collectief.brp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.collectief.core.aanvraag.Gegevensbron;
import nl.collectief.core.aanvraag.Indiening;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.aanvraag.Inlogmiddel;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.validation.Report;
import nl.collectief.core.zaak.Bronsoort;
import nl.collectief.core.zaak.Eigenschap;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.Rol;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.Sleutel;
import nl.collectief.core.zaak.Waarde;
import nl.collectief.core.zaak.Zaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the two extracts mean as a case. Source: brp 7.1. */
class UittrekselZaakTest {

    private static final Indiening INDIENING = Indiening.builder(
                    new Sleutel("BRP-1", UUID.fromString("6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e")))
            .build();
    private static final Ontvangst ONTVANGST = Ontvangst.builder()
            .tijdstipOntvangst(Instant.parse("2026-11-23T11:00:00Z"))
            .build();
    private static final Inloggen DIGID = Inloggen.builder()
            .inlogmiddel(Inlogmiddel.DIGID)
            .burgerservicenummer("999993653")
            .emailadres("piet@snel.nl")
            .build();

    private static Zaak zaak(Report<?> report) {
        return report.gevalideerd().zaak(INDIENING);
    }

    private static Waarde lijst(Waarde... waarden) {
        return new Waarde.Lijst(List.of(waarden));
    }

    private static NatuurlijkPersoon persoon(Rol rol) {
        assertThat(rol.betrokkene()).isInstanceOf(NatuurlijkPersoon.class);
        return (NatuurlijkPersoon) rol.betrokkene();
    }

    private static void eigen(UittrekselBrpRegel.Builder regel) {
        regel.vanWie(VanWie.ZELF).typeOrganisatie(" Bank ").internationaalGebruik(JaNee.NEE);
    }

    private static void vanKinderen(UittrekselBrpRegel.Builder regel) {
        regel.vanWie(VanWie.KIND)
                .kind(kind -> kind.achternaam("Jong")
                        .voornamen("Eva")
                        .geboortedatum(DatumOnvolledig.parse("2015-05"))
                        .burgerservicenummer("999990019")
                        .bron(Gegevensbron.BRP))
                .kind(kind -> kind.achternaam("Jong")
                        .voorvoegsel("de")
                        .voornamen("Sem")
                        .geboortedatum(DatumOnvolledig.parse("2018-01-02")))
                .typeOrganisatie("School")
                .inhoudVoorgeschreven(JaNee.JA)
                .gewensteInformatie("ouders")
                .internationaalGebruik(JaNee.JA)
                .taal(Taal.FRANS);
    }

    private static UittrekselBrp.Builder uittreksel() {
        return UittrekselBrp.builder().inloggen(DIGID).ontvangst(ONTVANGST);
    }

    @Test
    @DisplayName("one extract: who asks, and plain values in the order of the form")
    void eenUittreksel() {
        Zaak zaak = zaak(new UittrekselBrpDienst()
                .validate(uittreksel().regel(UittrekselZaakTest::eigen).build()));
        assertThat(zaak.omschrijving()).isEqualTo("Uittreksel BRP");
        assertThat(zaak.startdatum()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(zaak.rollen())
                .singleElement()
                .extracting(Rol::soort, Rol::omschrijving)
                .containsExactly(RolSoort.INITIATOR, "aanvrager");
        assertThat(persoon(zaak.rollen().get(0)).bron()).isEqualTo(Bronsoort.INGELOGD);
        assertThat(zaak.zaakobjecten()).isEmpty();
        assertThat(zaak.documenten()).isEmpty();
        assertThat(zaak.eigenschappen())
                .containsExactly(
                        new Eigenschap("aantalUittreksels", Waarde.getal(1)),
                        new Eigenschap("vanWie", Waarde.code(VanWie.ZELF)),
                        new Eigenschap("typeOrganisatie", Waarde.tekst("Bank")),
                        new Eigenschap("internationaal", new Waarde.JaNee(false)));
    }

    @Test
    @DisplayName(
            "two extracts: a list per fact with - where one has none, and each child with the number of its extract")
    void tweeUittreksels() {
        Zaak zaak = zaak(new UittrekselBrpDienst()
                .validate(uittreksel()
                        .regel(UittrekselZaakTest::eigen)
                        .regel(UittrekselZaakTest::vanKinderen)
                        .build()));
        assertThat(zaak.rollen())
                .extracting(Rol::soort, Rol::omschrijving, Rol::eigenschappen)
                .containsExactly(
                        tuple(RolSoort.INITIATOR, "aanvrager", List.of()),
                        tuple(RolSoort.BELANGHEBBENDE, "kind", List.of(new Eigenschap("regel", Waarde.getal(2)))),
                        tuple(RolSoort.BELANGHEBBENDE, "kind", List.of(new Eigenschap("regel", Waarde.getal(2)))));
        assertThat(persoon(zaak.rollen().get(1)))
                .extracting(NatuurlijkPersoon::bsn, NatuurlijkPersoon::bron, NatuurlijkPersoon::geboortedatum)
                .containsExactly(Bsn.lees("999990019").orElseThrow(), Bronsoort.BRP, DatumOnvolledig.parse("2015-05"));
        assertThat(persoon(zaak.rollen().get(2)))
                .extracting(
                        NatuurlijkPersoon::bron,
                        NatuurlijkPersoon::voorvoegsel,
                        NatuurlijkPersoon::geslachtsnaam,
                        NatuurlijkPersoon::voornamen)
                .containsExactly(Bronsoort.OPGEGEVEN, "de", "Jong", "Sem");
        assertThat(zaak.eigenschappen())
                .containsExactly(
                        new Eigenschap("aantalUittreksels", Waarde.getal(2)),
                        new Eigenschap("vanWie", lijst(Waarde.code(VanWie.ZELF), Waarde.code(VanWie.KIND))),
                        new Eigenschap("typeOrganisatie", lijst(Waarde.tekst("Bank"), Waarde.tekst("School"))),
                        new Eigenschap("gewensteInformatie", lijst(Waarde.tekst("-"), Waarde.tekst("ouders"))),
                        new Eigenschap("internationaal", lijst(new Waarde.JaNee(false), new Waarde.JaNee(true))),
                        new Eigenschap("taal", lijst(Waarde.tekst("-"), Waarde.code(Taal.FRANS))));
    }

    @Test
    @DisplayName("BRP-016, BRP-018: what was answered to a hidden question is not sent")
    void verborgen() {
        Zaak zaak = zaak(new UittrekselBrpDienst()
                .validate(uittreksel()
                        .regel(regel -> regel.vanWie(VanWie.ZELF)
                                .typeOrganisatie("Bank")
                                .inhoudVoorgeschreven(JaNee.NEE)
                                .gewensteInformatie("ouders")
                                .internationaalGebruik(JaNee.NEE)
                                .taal(Taal.TURKS))
                        .build()));
        assertThat(zaak.eigenschappen())
                .extracting(Eigenschap::naam)
                .containsExactly("aantalUittreksels", "vanWie", "typeOrganisatie", "internationaal");
    }

    @Test
    @DisplayName("E-14: without DigiD the names as typed; a prefix over 10 characters stays in front of the surname")
    void zonderDigid() {
        Inloggen bsn = DIGID.toBuilder()
                .inlogmiddel(Inlogmiddel.BSN)
                .voorvoegsel("van der van der")
                .achternaam("Jong")
                .geboortedatum(DatumOnvolledig.parse("1985"))
                .build();
        Zaak zaak = zaak(new UittrekselBrpDienst()
                .validate(uittreksel()
                        .inloggen(bsn)
                        .regel(UittrekselZaakTest::eigen)
                        .build()));
        assertThat(persoon(zaak.rollen().get(0)))
                .extracting(
                        NatuurlijkPersoon::bron,
                        NatuurlijkPersoon::voorvoegsel,
                        NatuurlijkPersoon::geslachtsnaam,
                        NatuurlijkPersoon::geboortedatum)
                .containsExactly(Bronsoort.OPGEGEVEN, null, "van der van der Jong", DatumOnvolledig.parse("1985"));
    }

    @Test
    @DisplayName("akten: of whom each is with its number, and every fact of both")
    void akten() {
        Zaak zaak = zaak(new UittrekselBurgerlijkeStandDienst()
                .validate(UittrekselBurgerlijkeStand.builder()
                        .inloggen(DIGID)
                        .regel(regel -> regel.soortAkte(SoortAkte.GEBOORTE)
                                .vanWie(VanWieAkte.ZELF)
                                .betrokkene(ander -> ander.achternaam("Smit"))
                                .internationaalGebruik(JaNee.NEE))
                        .regel(regel -> regel.soortAkte(SoortAkte.OVERLIJDEN)
                                .vanWie(VanWieAkte.OUDER)
                                .betrokkene(ouder -> ouder.achternaam("Jong")
                                        .voornamen("Willem")
                                        .geboortedatum(DatumOnvolledig.parse("1955")))
                                .internationaalGebruik(JaNee.JA)
                                .taal(Taal.DUITS)
                                .soortDocument(SoortDocument.AFSCHRIFT)
                                .plaatsAkte("Zoetermeer")
                                .datumAkte(LocalDate.of(2020, 1, 2))
                                .belang("erfenis"))
                        .ontvangst(ONTVANGST)
                        .build()));
        assertThat(zaak.omschrijving()).isEqualTo("Uittreksel burgerlijke stand");
        assertThat(zaak.rollen())
                .extracting(Rol::omschrijving, Rol::eigenschappen)
                .containsExactly(
                        tuple("aanvrager", List.of()),
                        tuple("betrokkene", List.of(new Eigenschap("regel", Waarde.getal(2)))));
        Waarde geen = Waarde.tekst("-");
        assertThat(zaak.eigenschappen())
                .containsExactly(
                        new Eigenschap("aantalUittreksels", Waarde.getal(2)),
                        new Eigenschap(
                                "soortAkte", lijst(Waarde.code(SoortAkte.GEBOORTE), Waarde.code(SoortAkte.OVERLIJDEN))),
                        new Eigenschap("vanWie", lijst(Waarde.code(VanWieAkte.ZELF), Waarde.code(VanWieAkte.OUDER))),
                        new Eigenschap("internationaal", lijst(new Waarde.JaNee(false), new Waarde.JaNee(true))),
                        new Eigenschap("taal", lijst(geen, Waarde.code(Taal.DUITS))),
                        new Eigenschap("soortDocument", lijst(geen, Waarde.code(SoortDocument.AFSCHRIFT))),
                        new Eigenschap("plaatsAkte", lijst(geen, Waarde.tekst("Zoetermeer"))),
                        new Eigenschap("datumAkte", lijst(geen, Waarde.datum(LocalDate.of(2020, 1, 2)))),
                        new Eigenschap("belang", lijst(geen, Waarde.tekst("erfenis"))));
    }
}
