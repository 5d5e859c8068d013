package nl.collectief.overlijden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.collectief.core.aanvraag.Geslacht;
import nl.collectief.core.aanvraag.Indiening;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.identificatie.KvkNummer;
import nl.collectief.core.identificatie.Vestigingsnummer;
import nl.collectief.core.zaak.BetaalStatus;
import nl.collectief.core.zaak.Betaling;
import nl.collectief.core.zaak.Bronsoort;
import nl.collectief.core.zaak.Contact;
import nl.collectief.core.zaak.DienstCode;
import nl.collectief.core.zaak.Geslachtsaanduiding;
import nl.collectief.core.zaak.Kenmerk;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.NietNatuurlijkPersoon;
import nl.collectief.core.zaak.Onderwerp;
import nl.collectief.core.zaak.Rol;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.Vestiging;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.Zaakobject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an aangifte means as a case: overlijden 7.1. */
class OverlijdenZaakTest {

    private static final Function<Rol, String> SOORT = rol -> rol.soort() + " " + rol.omschrijving();
    private static final LocalDate ONTVANGEN = LocalDate.of(2026, 11, 4);

    @Nested
    @DisplayName("What every case begins with")
    class Begin {

        @Test
        @DisplayName("fixed omschrijving, moments of receipt, nothing to pay, no number of a case system yet")
        void gewoon() throws IOException {
            Zaak zaak = Zaken.van("OVL-C01");
            assertThat(zaak.dienst()).isEqualTo(new DienstCode("aangifteOverlijden"));
            assertThat(zaak.omschrijving()).isEqualTo("Aangifte overlijden");
            assertThat(zaak.startdatum()).isEqualTo(ONTVANGEN);
            assertThat(zaak.registratiedatum()).isEqualTo(ONTVANGEN);
            assertThat(zaak.tijdstipRegistratie()).isEqualTo(Instant.parse("2026-11-04T09:00:00Z"));
            assertThat(zaak.betaling()).isEqualTo(Betaling.NVT);
            assertThat(zaak.sleutel()).isEqualTo(Zaken.SLEUTEL);
            assertThat(zaak.kenmerken()).isEmpty();
            assertThat(Stream.of(
                            zaak.identificatie(),
                            zaak.toelichting(),
                            zaak.einddatumGepland(),
                            zaak.uiterlijkeEinddatum(),
                            zaak.eersteStatus()))
                    .containsOnlyNulls();
        }

        @Test
        @DisplayName("the day of receipt is that of Amsterdam: 23:30Z on 4 November is the 5th")
        void dagInAmsterdam() throws IOException {
            Zaak zaak = Zaken.van(
                    "OVL-C01",
                    b -> b.ontvangst(b.build().ontvangst().toBuilder()
                            .tijdstipOntvangst(Instant.parse("2026-11-04T23:30:00Z"))
                            .build()));
            assertThat(zaak.startdatum()).isEqualTo(LocalDate.of(2026, 11, 5));
        }

        @Test
        @DisplayName(
                "identification, day of registration and numbers come from who hands in, the payment with the request")
        void indiening() throws IOException {
            Indiening indiening = Indiening.builder(Zaken.SLEUTEL)
                    .identificatie("0344-2026-17")
                    .registratiedatum(LocalDate.of(2026, 11, 6))
                    .kenmerken(List.of(new Kenmerk("4711", "Formulierensysteem")))
                    .build();
            Betaling betaald = new Betaling(
                    BetaalStatus.GEHEEL,
                    Instant.parse("2026-11-04T08:59:00Z"),
                    new BigDecimal("33.20"),
                    List.of("O-1"),
                    List.of("T-1"));
            Zaak zaak = Zaken.van(
                    "OVL-C01",
                    indiening,
                    b -> b.ontvangst(
                            b.build().ontvangst().toBuilder().betaling(betaald).build()));
            assertThat(zaak.identificatie()).isEqualTo("0344-2026-17");
            assertThat(zaak.startdatum()).isEqualTo(ONTVANGEN);
            assertThat(zaak.registratiedatum()).isEqualTo(LocalDate.of(2026, 11, 6));
            assertThat(zaak.kenmerken()).containsExactly(new Kenmerk("4711", "Formulierensysteem"));
            assertThat(zaak.betaling()).isEqualTo(betaald);
        }

        @Test
        @DisplayName("the same request and the same submission make an equal case")
        void gelijk() throws IOException {
            assertThat(Zaken.van("OVL-C43")).isEqualTo(Zaken.van("OVL-C43"));
        }
    }

    @Nested
    @DisplayName("Rollen")
    class Rollen {

        private final NatuurlijkPersoon aangever = NatuurlijkPersoon.van(Bsn.parse("999993653"), Bronsoort.OPGEGEVEN);

        @Test
        @DisplayName(
                "INITIATOR is the undertaker by KvK-nummer with his contactpersoon, GEMACHTIGDE the aangever by BSN")
        void onderneming() throws IOException {
            NietNatuurlijkPersoon onderneming = new NietNatuurlijkPersoon(
                    null, null, null, null, KvkNummer.parse("68750110"), null, Bronsoort.INGELOGD);
            assertThat(Zaken.van("OVL-C01").rollen())
                    .containsExactly(
                            Rol.van(RolSoort.INITIATOR, "uitvaartondernemer", onderneming)
                                    .met(new Contact("Pieter Johannes Velden", null, "piet@snel.nl")),
                            Rol.van(RolSoort.GEMACHTIGDE, "aangever", aangever));
        }

        @Test
        @DisplayName("with a vestigingsnummer he is a Vestiging with both numbers; his name is that of toezending")
        void vestiging() throws IOException {
            Zaak zaak = Zaken.van(
                    "OVL-C01",
                    b -> b.inloggen(i -> i.vestigingsnummer("000037178598").telefoonnummer("020 753 0523"))
                            .toezending(t -> t.wijze(WijzeToezending.PORTAAL).organisatie(" Uitvaart Snel ")));
            Vestiging vestiging = new Vestiging(
                    Vestigingsnummer.parse("000037178598"),
                    KvkNummer.parse("68750110"),
                    "Uitvaart Snel",
                    null,
                    Bronsoort.INGELOGD);
            assertThat(zaak.rollen())
                    .containsExactly(
                            Rol.van(RolSoort.INITIATOR, "uitvaartondernemer", vestiging)
                                    .met(new Contact("Pieter Johannes Velden", "+31207530523", "piet@snel.nl")),
                            Rol.van(RolSoort.GEMACHTIGDE, "aangever", aangever));
        }

        @Test
        @DisplayName("a BSN typed with 8 digits goes out with 9")
        void achtCijfers() throws IOException {
            Zaak zaak = Zaken.van("OVL-C01", b -> b.aangever(a -> a.burgerservicenummer("10000008")));
            assertThat(zaak.rollen().get(1).betrokkene())
                    .isEqualTo(NatuurlijkPersoon.van(Bsn.parse("010000008"), Bronsoort.OPGEGEVEN));
        }

        @Test
        @DisplayName("LEVENLOOS: the mother is BELANGHEBBENDE with what was told of her; the second parent has no role")
        void moeder() throws IOException {
            Zaak zaak = Zaken.van(
                    "OVL-C106a",
                    b -> b.levenloos(l -> l.moeder(m -> m.achternaam("de Wit")
                                    .voornamen("An")
                                    .geboortedatum(DatumOnvolledig.parse("1990-02")))
                            .ouder2(o -> o.soort(SoortOuder.VADER).achternaam("Visser"))));
            assertThat(zaak.rollen())
                    .extracting(SOORT)
                    .containsExactly("INITIATOR uitvaartondernemer", "GEMACHTIGDE aangever", "BELANGHEBBENDE moeder");
            assertThat(zaak.rollen().get(2).betrokkene())
                    .isEqualTo(NatuurlijkPersoon.builder(Bronsoort.OPGEGEVEN)
                            .bsn(Bsn.parse("999990019"))
                            .geslachtsnaam("de Wit")
                            .voornamen("An")
                            .geboortedatum(DatumOnvolledig.parse("1990-02"))
                            .build());
        }
    }

    @Nested
    @DisplayName("Zaakobjecten")
    class Zaakobjecten {

        private final Zaakobject gemeente =
                new Zaakobject("gemeente van overlijden", new Onderwerp.Gemeente("0344", "Utrecht"));

        @Test
        @DisplayName("the overledene with BSN, names and birth date; his surname whole, his sex not: the BRP has it")
        void overledene() throws IOException {
            NatuurlijkPersoon overledene = NatuurlijkPersoon.builder(Bronsoort.OPGEGEVEN)
                    .bsn(Bsn.parse("999994475"))
                    .geslachtsnaam("van der Visser")
                    .voornamen("Jan")
                    .geboortedatum(DatumOnvolledig.parse("1946-05-31"))
                    .build();
            assertThat(Zaken.van("OVL-C01", b -> b.overledene(o -> o.achternaam("van der Visser")))
                            .zaakobjecten())
                    .containsExactly(new Zaakobject("overledene", new Onderwerp.PersoonObject(overledene)), gemeente);
        }

        @ParameterizedTest(name = "{0} is {1}")
        @DisplayName("without BSN also the sex; a birth date of which little is known stays as it is")
        @CsvSource({"MAN, M", "VROUW, V", "ONBEKEND, O"})
        void zonderBsn(Geslacht geslacht, Geslachtsaanduiding aanduiding) throws IOException {
            NatuurlijkPersoon overledene = NatuurlijkPersoon.builder(Bronsoort.OPGEGEVEN)
                    .geslachtsnaam("Visser")
                    .voornamen("Jan")
                    .geslacht(aanduiding)
                    .geboortedatum(DatumOnvolledig.onbekend())
                    .build();
            assertThat(Zaken.van(
                                    "OVL-C29",
                                    b -> b.overledene(
                                            o -> o.geslacht(geslacht).geboortedatum(DatumOnvolledig.onbekend())))
                            .zaakobjecten())
                    .containsExactly(new Zaakobject("overledene", new Onderwerp.PersoonObject(overledene)), gemeente);
        }

        @Test
        @DisplayName("someone with one name only has no given names")
        void eenNaam() throws IOException {
            Zaakobject overledene = Zaken.van(
                            "OVL-C01",
                            b -> b.overledene(o -> o.geenVoornamen(JaNee.JA).voornamen(" ")))
                    .zaakobjecten()
                    .get(0);
            assertThat(((Onderwerp.PersoonObject) overledene.onderwerp())
                            .persoon()
                            .voornamen())
                    .isNull();
        }

        @Test
        @DisplayName("LEVENLOOS: no deceased, only the gemeente")
        void levenloos() throws IOException {
            assertThat(Zaken.van("OVL-C106a").zaakobjecten()).containsExactly(gemeente);
        }
    }
}
