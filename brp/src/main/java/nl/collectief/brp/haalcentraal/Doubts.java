package nl.collectief.brp.haalcentraal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.collectief.brp.persoon.Onderzoek;
import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;

/** Gathers the members of inOnderzoek as elements of the register. Source: LO BRP 83.10. */
final class Doubts {

    private static final String SINCE = "datumIngangOnderzoek";

    private static final Map<String, String> NAAM = Map.of(
            "voornamen", "0210", "adellijkeTitelPredicaat", "0220", "voorvoegsel", "0230", "geslachtsnaam", "0240");

    private static final Map<String, String> VERBLIJFADRES = Map.ofEntries(
            Map.entry("korteStraatnaam", "081110"),
            Map.entry("huisnummer", "081120"),
            Map.entry("huisletter", "081130"),
            Map.entry("huisnummertoevoeging", "081140"),
            Map.entry("aanduidingBijHuisnummer", "081150"),
            Map.entry("postcode", "081160"),
            Map.entry("woonplaats", "081170"),
            Map.entry("locatiebeschrijving", "081210"),
            Map.entry("land", "081310"),
            Map.entry("regel1", "081330"),
            Map.entry("regel2", "081340"),
            Map.entry("regel3", "081350"));

    private final List<String> aanduidingen = new ArrayList<>();
    private @Nullable DatumOnvolledig sinds;

    /** Of category 01. */
    static Onderzoek persoon(JsonPart persoon) {
        Doubts doubts = new Doubts();
        JsonPart naam = persoon.deel("naam").deel("inOnderzoek");
        NAAM.forEach((lid, element) -> doubts.voegToe(naam, lid, "01" + element));
        doubts.voegToe(naam, "aanduidingNaamgebruik", "016110");
        JsonPart groepen = persoon.deel("inOnderzoek");
        doubts.voegToe(groepen, "geslacht", "010410");
        doubts.voegToe(persoon.deel("geboorte").deel("inOnderzoek"), "datum", "010310");
        doubts.voegToe(groepen, "leeftijd", "010310");
        return doubts.onderzoek(groepen.datum("datumIngangOnderzoekPersoon"));
    }

    /** Of category 05. */
    static Onderzoek partner(JsonPart partner) {
        Doubts doubts = new Doubts();
        JsonPart naam = partner.deel("naam").deel("inOnderzoek");
        NAAM.forEach((lid, element) -> doubts.voegToe(naam, lid, "05" + element));
        return doubts.onderzoek(partner.deel("inOnderzoek").datum(SINCE));
    }

    /** Of category 08; the element that makes it of its kind, such as a street of an address, is in doubt when the kind is. */
    static Onderzoek verblijfplaats(JsonPart persoon, String elementVanSoort) {
        Doubts doubts = new Doubts();
        JsonPart plaats = persoon.deel("verblijfplaats");
        JsonPart adres = plaats.deel("verblijfadres").deel("inOnderzoek");
        VERBLIJFADRES.forEach((lid, element) -> doubts.voegToe(adres, lid, element));
        doubts.voegToe(plaats.deel("inOnderzoek"), "type", elementVanSoort);
        doubts.voegToe(plaats, "indicatieVastgesteldVerblijftNietOpAdres", "089999");
        JsonPart groepen = persoon.deel("inOnderzoek");
        doubts.voegToe(groepen, "gemeenteVanInschrijving", "080910");
        DatumOnvolledig vanPlaats = plaats.deel("inOnderzoek").datum(SINCE);
        return doubts.onderzoek(vanPlaats == null ? groepen.datum("datumIngangOnderzoekGemeente") : vanPlaats);
    }

    private void voegToe(JsonPart deel, String lid, String element) {
        if (deel.isWaar(lid)) {
            aanduidingen.add(element);
            sinds = sinds == null ? deel.datum(SINCE) : sinds;
        }
    }

    private Onderzoek onderzoek(@Nullable DatumOnvolledig andersSinds) {
        if (aanduidingen.isEmpty()) {
            return Onderzoek.GEEN;
        }
        return new Onderzoek(aanduidingen.stream().sorted().distinct().toList(), sinds == null ? andersSinds : sinds);
    }
}
