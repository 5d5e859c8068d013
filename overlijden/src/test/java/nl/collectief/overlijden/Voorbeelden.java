package nl.collectief.overlijden;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.core.aanvraag.Betrouwbaarheidsniveau;
import nl.collectief.core.aanvraag.Geslacht;
import nl.collectief.core.aanvraag.Inlogmiddel;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.datum.DatumOnvolledig;

/** Requests for tests; every number is a test number. */
public final class Voorbeelden {

    private Voorbeelden() {}

    /** A natural death with a burial in the regular term: what most requests look like. */
    public static AangifteOverlijden gewoon() {
        return AangifteOverlijden.builder()
                .plaatsOverlijden("0344")
                .inloggen(i -> i.inlogmiddel(Inlogmiddel.EHERKENNING)
                        .kvkNummer("68750110")
                        .emailadres("piet@snel.nl")
                        .contactpersoon(c -> c.achternaam("Velden").voornamen("Pieter Johannes")))
                .aangever(a -> a.burgerservicenummer("999993653"))
                .overledene(o -> o.heeftBurgerservicenummer(JaNee.JA)
                        .burgerservicenummer("999994475")
                        .voornamen("Jan")
                        .achternaam("Visser")
                        .geboortedatum(DatumOnvolledig.parse("1946-05-31")))
                .overlijden(o -> o.datumBekend(JaNee.JA)
                        .datum(LocalDate.of(2026, 11, 3))
                        .tijdstipBekend(JaNee.JA)
                        .tijdstip(LocalTime.of(17, 38))
                        .aard(AardOverlijden.NATUURLIJK)
                        .doktersverklaring(d -> d.bestandsnaam("a.pdf").lengte(204800L)))
                .lijkbezorging(l -> l.soort(SoortLijkbezorging.BEGRAFENIS)
                        .termijn(TermijnLijkbezorging.REGULIER)
                        .datum(LocalDate.of(2026, 11, 9))
                        .locatie("Begraafplaats, Utrecht"))
                .uittreksels(u -> u.aantalNederlands(1).aantalInternationaal(0))
                .build();
    }

    /** Every component has a value, sense or no sense. */
    public static AangifteOverlijden vol() {
        return metRest(metOverlijden(gewoon().toBuilder())
                        .soortAangifte(SoortAangifte.LEVENLOOS)
                        .inloggen(i -> i.betrouwbaarheidsniveau(Betrouwbaarheidsniveau.EH2PLUS)
                                .burgerservicenummer("999990007")
                                .voorvoegsel("van")
                                .achternaam("Velden")
                                .geboortedatum(DatumOnvolledig.parse("1980"))
                                .telefoonnummer("0201234567")
                                .vestigingsnummer("000037178598")
                                .contactpersoon(c -> c.voorvoegsel("van der")))
                        .aangever(a -> a.gemachtigd(JaNee.JA))
                        .overledene(o -> o.geenVoornamen(JaNee.NEE)
                                .geslacht(Geslacht.MAN)
                                .geboorteplaats("Brussel")
                                .laatsteWoonplaats("Antwerpen, België")
                                .naamPartner("An Visser")
                                .geboortedatumPartner(DatumOnvolledig.parse("1948-10"))
                                .kopiePaspoort(d -> d.aanlevering(Aanlevering.VOLGT))
                                .identiteitOnbekend(JaNee.NEE)
                                .burgerlijkeStaat(BurgerlijkeStaat.GEHUWD)))
                .build();
    }

    private static AangifteOverlijden.Builder metOverlijden(AangifteOverlijden.Builder builder) {
        return builder.overlijden(o -> o.bijzonderheden("In het bos gevonden.")
                        .doktersverklaring(d -> d.soort(SoortDocument.VERKLARING_VAN_OVERLIJDEN)
                                .aanlevering(Aanlevering.BIJGEVOEGD)
                                .afgegevenDoor(AfgegevenDoor.BEHANDELEND_ARTS)
                                .id("d1")
                                .mediatype("application/pdf")
                                .sha256("0".repeat(64)))
                        .periodeVan(LocalDateTime.of(2026, 11, 1, 18, 0))
                        .periodeTot(LocalDateTime.of(2026, 11, 3, 9, 5))
                        .lijkvinding(l -> l.datum(LocalDate.of(2026, 11, 3))
                                .tijdstip(LocalTime.of(9, 0))
                                .plaats("Amelisweerd")
                                .toevoeging("aan de oever")))
                .lijkbezorging(l -> l.verklaringGeenBezwaar(d -> d.aanlevering(Aanlevering.RECHTSTREEKS))
                        .wilsverklaring(d -> d.aanlevering(Aanlevering.VOLGT))
                        .land("Frankrijk")
                        .landcode("5002")
                        .plaatsBestemming("Lille")
                        .doodsoorzaakVervoer(DoodsoorzaakVervoer.NATUURLIJKE_OORZAAK)
                        .wijzeTransport(WijzeTransport.ANDERS)
                        .wijzeTransportAnders("boot")
                        .doorvoerlanden("België")
                        .tijdstip(LocalTime.MIDNIGHT)
                        .gemeenteWaarLijkIs("0599"));
    }

    private static AangifteOverlijden.Builder metRest(AangifteOverlijden.Builder builder) {
        return builder.levenloos(l -> l.moeder(m -> ouder(m))
                        .ouder2(o -> ouder(o))
                        .kind(k -> k.naamGewenst(JaNee.JA)
                                .achternaam("Visser")
                                .voornamen("Sam")
                                .geslacht(Geslacht.ONBEKEND)
                                .geboortedatum(LocalDate.of(2026, 11, 3))
                                .geboortetijdstip(LocalTime.of(7, 38)))
                        .zwangerschapsduur(z -> z.bekend(JaNee.JA).weken(30).dagen(0))
                        .levendGeboren(JaNee.NEE)
                        .verlofGevraagd(JaNee.JA))
                .document(d -> d.soort(SoortDocument.VGB_OVJ).aanlevering(Aanlevering.RECHTSTREEKS))
                .document(d -> d.soort(SoortDocument.MACHTIGING).aanlevering(Aanlevering.VOLGT))
                .toezending(t -> t.wijze(WijzeToezending.POST)
                        .organisatie("Uitvaart Snel")
                        .naam("P. Velden")
                        .emailadres("piet@snel.nl")
                        .adres(a -> a.straatnaam("Dorpsstraat")
                                .huisnummer("1")
                                .huisletter("A")
                                .huisnummertoevoeging("bis")
                                .postbus("12")
                                .postcode("1111AA")
                                .woonplaats("Diemen")))
                .bijlagen(b -> b.meesturen(JaNee.JA)
                        .bestand(d -> d.bestandsnaam("brief.pdf").lengte(10L)));
    }

    private static Ouder.Builder ouder(Ouder.Builder ouder) {
        return ouder.soort(SoortOuder.DUOMOEDER)
                .burgerservicenummer("999990019")
                .achternaam("Visser")
                .voornamen("An")
                .geboortedatum(DatumOnvolledig.onbekend())
                .geboorteplaats("Utrecht");
    }
}
