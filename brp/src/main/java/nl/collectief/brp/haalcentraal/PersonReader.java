package nl.collectief.brp.haalcentraal;

import nl.collectief.brp.persoon.Adres;
import nl.collectief.brp.persoon.Locatie;
import nl.collectief.brp.persoon.Naam;
import nl.collectief.brp.persoon.Onderzoek;
import nl.collectief.brp.persoon.Partner;
import nl.collectief.brp.persoon.Persoon;
import nl.collectief.brp.persoon.Verblijfplaats;
import nl.collectief.brp.persoon.VerblijfplaatsBuitenland;
import nl.collectief.brp.persoon.VerblijfplaatsOnbekend;
import nl.collectief.brp.persoon.Waarde;
import nl.collectief.core.aanvraag.Geslacht;
import nl.collectief.core.adres.AanduidingBijHuisnummer;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.tabel.Coded;
import nl.collectief.core.tabel.codelijst.Naamgebruik;
import nl.collectief.core.tabel.codelijst.RedenOpschorting;
import org.jspecify.annotations.Nullable;

/** One person of an answer. Source: OpenAPI of BRP Personen bevragen, Persoon. */
final class PersonReader {

    private PersonReader() {}

    static Persoon lees(JsonPart json) {
        JsonPart naam = json.deel("naam");
        JsonPart opschorting = json.deel("opschortingBijhouding");
        Persoon.Builder persoon = Persoon.builder()
                .burgerservicenummer(json.tekst("burgerservicenummer"))
                .naam(naam(naam))
                .geslacht(Geslacht.vanCode(json.code("geslacht")))
                .naamgebruik(Coded.find(Naamgebruik.class, naam.code("aanduidingNaamgebruik"))
                        .orElse(null))
                .geboortedatum(json.deel("geboorte").datum("datum"))
                .overlijdensdatum(einde(json, "overlijden"))
                .redenOpschorting(Coded.find(RedenOpschorting.class, opschorting.code("reden"))
                        .orElse(null))
                .datumOpschorting(opschorting.datum("datum"))
                .gemeenteVanInschrijving(gemeente(json))
                .verblijfplaats(verblijfplaats(json))
                .geheimhoudingPersoonsgegevens(isGeheim(json))
                .onderzoek(Doubts.persoon(json));
        json.lijst("partners").forEach(partner -> persoon.partner(partner(partner)));
        return persoon.build();
    }

    /** True, or the number of element 70.10 as the source of Haal Centraal gives it: from 1 it restricts. */
    private static boolean isGeheim(JsonPart json) {
        Integer indicatie = json.getal("geheimhoudingPersoonsgegevens");
        return json.isWaar("geheimhoudingPersoonsgegevens") || indicatie != null && indicatie > 0;
    }

    private static Naam naam(JsonPart json) {
        return Naam.builder()
                .voornamen(json.tekst("voornamen"))
                .adellijkeTitelPredicaat(json.code("adellijkeTitelPredicaat"))
                .voorvoegsel(json.tekst("voorvoegsel"))
                .geslachtsnaam(json.tekst("geslachtsnaam"))
                .build();
    }

    private static Partner partner(JsonPart json) {
        return Partner.builder()
                .naam(naam(json.deel("naam")))
                .aangaan(json.deel("aangaanHuwelijkPartnerschap").datum("datum"))
                .ontbinding(einde(json, "ontbindingHuwelijkPartnerschap"))
                .onderzoek(Doubts.partner(json))
                .build();
    }

    /** The date of an end; unknown when the end is told without a date, null when it is not told. */
    private static @Nullable DatumOnvolledig einde(JsonPart json, String naam) {
        DatumOnvolledig datum = json.deel(naam).datum("datum");
        return datum == null && json.heeft(naam) ? DatumOnvolledig.onbekend() : datum;
    }

    private static @Nullable Waarde gemeente(JsonPart json) {
        Waarde gemeente = json.waarde("gemeenteVanInschrijving");
        return gemeente != null && gemeente.omschrijving() == null && gemeente.code() != null
                ? Waarde.gemeente(gemeente.code())
                : gemeente;
    }

    private static @Nullable Waarde land(JsonPart json) {
        Waarde land = json.waarde("land");
        return land != null && land.omschrijving() == null && land.code() != null ? Waarde.land(land.code()) : land;
    }

    private static @Nullable Verblijfplaats verblijfplaats(JsonPart persoon) {
        JsonPart plaats = persoon.deel("verblijfplaats");
        JsonPart adres = plaats.deel("verblijfadres");
        String soort = plaats.tekst("type");
        if (soort == null) {
            return null;
        }
        return switch (soort) {
            case "Adres" -> adres(adres, Doubts.verblijfplaats(persoon, "081110"));
            case "Locatie" -> new Locatie(adres.tekst("locatiebeschrijving"), Doubts.verblijfplaats(persoon, "081210"));
            case "VerblijfplaatsBuitenland" -> buitenland(adres, Doubts.verblijfplaats(persoon, "081310"));
            case "VerblijfplaatsOnbekend" -> new VerblijfplaatsOnbekend(Doubts.verblijfplaats(persoon, "081310"));
            default -> null;
        };
    }

    private static Adres adres(JsonPart json, Onderzoek onderzoek) {
        return Adres.builder()
                .korteStraatnaam(json.tekst("korteStraatnaam"))
                .huisnummer(json.getal("huisnummer"))
                .huisletter(json.tekst("huisletter"))
                .huisnummertoevoeging(json.tekst("huisnummertoevoeging"))
                .aanduidingBijHuisnummer(AanduidingBijHuisnummer.lees(json.code("aanduidingBijHuisnummer"))
                        .orElse(null))
                .postcode(json.tekst("postcode"))
                .woonplaats(json.tekst("woonplaats"))
                .onderzoek(onderzoek)
                .build();
    }

    private static VerblijfplaatsBuitenland buitenland(JsonPart json, Onderzoek onderzoek) {
        return VerblijfplaatsBuitenland.builder()
                .regel1(json.tekst("regel1"))
                .regel2(json.tekst("regel2"))
                .regel3(json.tekst("regel3"))
                .land(land(json))
                .onderzoek(onderzoek)
                .build();
    }
}
