package nl.collectief.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.core.aanvraag.Betrouwbaarheidsniveau;
import nl.collectief.core.aanvraag.Document;
import nl.collectief.core.aanvraag.Indiening;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.aanvraag.Inlogmiddel;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.aanvraag.Prefill;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.stuf.Levering;
import nl.collectief.core.stuf.Systeem;
import nl.collectief.core.stuf.ZaaktypeVerwijzing;
import nl.collectief.core.zaak.Inhoud;
import nl.collectief.core.zaak.Sleutel;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.AardOverlijden;
import nl.collectief.overlijden.AfgegevenDoor;
import nl.collectief.overlijden.BurgerlijkeStaat;
import nl.collectief.overlijden.DoodsoorzaakVervoer;
import nl.collectief.overlijden.Lijkbezorging;
import nl.collectief.overlijden.OverlijdenDienst;
import nl.collectief.overlijden.SoortAangifte;
import nl.collectief.overlijden.SoortDocument;
import nl.collectief.overlijden.SoortLijkbezorging;
import nl.collectief.overlijden.Toezending;
import nl.collectief.overlijden.WijzeToezending;
import nl.collectief.overlijden.WijzeTransport;

/**
 * One full aangifte without findings: a burial in France, every block filled that can be, with three documents.
 *
 * <p>Source: base case BB of the specification of the service, with the extensions.
 */
final class Sample {

    private static final Instant MOMENT = Instant.parse("2026-11-04T09:00:00Z");
    private static final long LENGTE = 2048;

    private Sample() {}

    /** The request as it comes in; UTF-8. */
    static byte[] json() {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream("aangifte.json"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same request as a record. */
    static AangifteOverlijden aangifte() {
        return AangifteOverlijden.builder()
                .ontvangst(ontvangst())
                .soortAangifte(SoortAangifte.OVERLIJDEN)
                .plaatsOverlijden("0344")
                .inloggen(Sample::inloggen)
                .aangever(a -> a.burgerservicenummer("999993653").gemachtigd(JaNee.JA))
                .overledene(o -> o.heeftBurgerservicenummer(JaNee.JA)
                        .burgerservicenummer("999994475")
                        .geenVoornamen(JaNee.NEE)
                        .voornamen("Jan")
                        .achternaam("Visser")
                        .geboortedatum(DatumOnvolledig.parse("1946-05-31"))
                        .identiteitOnbekend(JaNee.NEE)
                        .burgerlijkeStaat(BurgerlijkeStaat.GEHUWD))
                .overlijden(o -> o.datumBekend(JaNee.JA)
                        .datum(LocalDate.of(2026, 11, 3))
                        .tijdstipBekend(JaNee.JA)
                        .tijdstip(LocalTime.of(17, 38))
                        .aard(AardOverlijden.NATUURLIJK)
                        .doktersverklaring(d -> document(d, "a-verklaring", "verklaring-van-overlijden.pdf")
                                .soort(SoortDocument.VERKLARING_VAN_OVERLIJDEN)
                                .afgegevenDoor(AfgegevenDoor.BEHANDELEND_ARTS))
                        .bijzonderheden("Overleden in het ziekenhuis, in het bijzijn van de familie."))
                .lijkbezorging(Sample::lijkbezorging)
                .document(d -> document(d, "machtiging", "machtiging.pdf")
                        .soort(SoortDocument.MACHTIGING)
                        .afgegevenDoor(AfgegevenDoor.NABESTAANDEN))
                .uittreksels(u -> u.aantalNederlands(2).aantalInternationaal(2))
                .toezending(Sample::toezending)
                .bijlagen(b -> b.meesturen(JaNee.JA).bestand(d -> document(d, "brief", "brief.pdf")))
                .build();
    }

    private static Ontvangst ontvangst() {
        Persoon brp =
                new Persoon("999994475", new Persoon.Naam("Jan", null, "Visser"), DatumOnvolledig.parse("1946-05-31"));
        return Ontvangst.builder()
                .release("2017-02-15")
                .gemeente("0344")
                .tijdstipOntvangst(MOMENT)
                .prefill(new Prefill(null, null, brp, null))
                .build();
    }

    private static void inloggen(Inloggen.Builder inloggen) {
        inloggen.inlogmiddel(Inlogmiddel.EHERKENNING)
                .betrouwbaarheidsniveau(Betrouwbaarheidsniveau.EH3)
                .kvkNummer("68750110")
                .vestigingsnummer("000037178598")
                .emailadres("kantoor@uitvaart.example")
                .telefoonnummer("030 123 45 67")
                .contactpersoon(
                        c -> c.voorvoegsel("van der").achternaam("Velden").voornamen("Pieter Johannes"));
    }

    private static void lijkbezorging(Lijkbezorging.Builder lijkbezorging) {
        lijkbezorging
                .soort(SoortLijkbezorging.BUITENLAND)
                .datum(LocalDate.of(2026, 11, 9))
                .locatie("Cimetière de l’Est, Lille")
                .land("Frankrijk")
                .wijzeTransport(WijzeTransport.OVER_DE_WEG)
                .doorvoerlanden("België")
                .tijdstip(LocalTime.of(11, 0))
                .gemeenteWaarLijkIs("0344")
                .landcode("5002")
                .plaatsBestemming("Lille")
                .doodsoorzaakVervoer(DoodsoorzaakVervoer.NATUURLIJKE_OORZAAK);
    }

    private static void toezending(Toezending.Builder toezending) {
        toezending
                .wijze(WijzeToezending.POST)
                .organisatie("Uitvaart Voorbeeld")
                .naam("P.J. van der Velden")
                .emailadres("kantoor@uitvaart.example")
                .adres(a -> a.straatnaam("Dorpsstraat")
                        .huisnummer("12")
                        .huisletter("A")
                        .huisnummertoevoeging("2")
                        .postcode("3511 AB")
                        .woonplaats("Utrecht"));
    }

    private static Document.Builder document(Document.Builder document, String id, String bestandsnaam) {
        return document.aanlevering(Aanlevering.BIJGEVOEGD)
                .id(id)
                .bestandsnaam(bestandsnaam)
                .mediatype("application/pdf")
                .lengte(LENGTE);
    }

    /** The case of the request, with its number and the content of its documents. */
    static Zaak zaak() {
        byte[] bytes = Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), (int) LENGTE);
        Inhoud inhoud = Inhoud.van(bytes);
        Sleutel sleutel = new Sleutel("VB-2026-0001", UUID.fromString("6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e"));
        Indiening indiening = Indiening.builder(sleutel)
                .identificatie("0344-VB-2026-0001")
                .inhoud("a-verklaring", inhoud)
                .inhoud("machtiging", inhoud)
                .inhoud("brief", inhoud)
                .build();
        return new OverlijdenDienst().validate(aangifte()).gevalideerd().zaak(indiening);
    }

    /** Where the case goes. */
    static Levering levering() {
        return Levering.builder(Systeem.van("0344", "Formulieren"), Systeem.van("0344", "Zaaksysteem"), MOMENT)
                .zaaktype(new ZaaktypeVerwijzing("AO-01", "Overlijdensaangifte", null))
                .build();
    }
}
