package nl.collectief.brp.persoon;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.tabel.codelijst.Naamgebruik;
import org.jspecify.annotations.Nullable;

/**
 * Which answers about a person are doubted: those that are made of data that are. Source: brp 6.10 and 6.11; LO BRP 83.10.
 *
 * <p>It does not matter whether there is a value: what is missing may be wrong too. Data of the partner count when the
 * registered choice of name asks for his.
 *
 * @param gegevens the answers that are doubted
 * @param datumIngangOnderzoekPersoon since when, by data of the person; null when not known or not so
 * @param datumIngangOnderzoekPartner since when, by data of the partner; null when not known or not so
 * @param datumIngangOnderzoekVerblijfplaats since when, by data of the residence; null when not known or not so
 */
public record InOnderzoek(
        Set<Gegeven> gegevens,
        @Nullable DatumOnvolledig datumIngangOnderzoekPersoon,
        @Nullable DatumOnvolledig datumIngangOnderzoekPartner,
        @Nullable DatumOnvolledig datumIngangOnderzoekVerblijfplaats) {

    private static final List<String> NAMEN = List.of("010210", "010220", "010230", "010240");
    private static final List<String> AANSPREKING = List.of("010210", "010220", "010230", "010240", "010410", "016110");
    private static final List<String> PARTNERNAAM = List.of("050220", "050230", "050240");

    private static final Set<Gegeven> AANSPREEKWIJZEN =
            Set.of(Gegeven.AANHEF, Gegeven.AANSCHRIJFWIJZE, Gegeven.GEBRUIK_IN_LOPENDE_TEKST);

    private static final List<String> HUIS = List.of("081110", "081120", "081130", "081140", "081150");
    private static final Map<Gegeven, List<String>> ADRES =
            Map.of(Gegeven.ADRESREGEL1, HUIS, Gegeven.ADRESREGEL2, List.of("081160", "081170"));
    private static final Map<Gegeven, List<String>> ADRES_ZONDER_WOONPLAATS =
            Map.of(Gegeven.ADRESREGEL1, HUIS, Gegeven.ADRESREGEL2, List.of("081160", "081170", "080910"));
    private static final Map<Gegeven, List<String>> LOCATIE =
            Map.of(Gegeven.ADRESREGEL1, List.of("081210"), Gegeven.ADRESREGEL2, List.of("080910"));
    private static final Map<Gegeven, List<String>> BUITENLAND = Map.of(
            Gegeven.ADRESREGEL1, List.of("081330"),
            Gegeven.ADRESREGEL2, List.of("081340"),
            Gegeven.ADRESREGEL3, List.of("081350"),
            Gegeven.LAND, List.of("081310"));

    /** Copies the set. */
    public InOnderzoek {
        gegevens = Set.copyOf(gegevens);
    }

    static InOnderzoek van(Persoon persoon) {
        Set<Gegeven> doorPersoon = doorPersoon(persoon);
        Partner partner = NameUse.partner(persoon.partners());
        Onderzoek vanPartner = partner == null ? Onderzoek.GEEN : partner.onderzoek();
        boolean doorPartner = NameUse.geregistreerd(persoon) != Naamgebruik.EIGEN && vanPartner.raakt(PARTNERNAAM);
        Verblijfplaats plaats = persoon.verblijfplaats();
        Set<Gegeven> doorPlaats = plaats == null ? Set.of() : doorVerblijfplaats(plaats);
        EnumSet<Gegeven> alle = EnumSet.noneOf(Gegeven.class);
        alle.addAll(doorPersoon);
        alle.addAll(doorPartner ? AANSPREEKWIJZEN : Set.of());
        alle.addAll(doorPlaats);
        return new InOnderzoek(
                alle,
                sinds(doorPersoon, persoon.onderzoek()),
                doorPartner ? vanPartner.datumIngang() : null,
                plaats == null ? null : sinds(doorPlaats, plaats.onderzoek()));
    }

    private static Set<Gegeven> doorPersoon(Persoon persoon) {
        Onderzoek onderzoek = persoon.onderzoek();
        boolean vormVanTitel = persoon.naam().titel() != null && onderzoek.raakt("010410");
        EnumSet<Gegeven> gegevens = EnumSet.noneOf(Gegeven.class);
        gegevens.addAll(onderzoek.raakt(AANSPREKING) ? AANSPREEKWIJZEN : Set.of());
        gegevens.addAll(onderzoek.raakt(NAMEN) || vormVanTitel ? Set.of(Gegeven.VOLLEDIGE_NAAM) : Set.of());
        gegevens.addAll(onderzoek.raakt("010210") ? Set.of(Gegeven.VOORLETTERS) : Set.of());
        gegevens.addAll(onderzoek.raakt("010310") ? Set.of(Gegeven.LEEFTIJD) : Set.of());
        return gegevens;
    }

    private static Set<Gegeven> doorVerblijfplaats(Verblijfplaats plaats) {
        Onderzoek onderzoek = plaats.onderzoek();
        EnumSet<Gegeven> gegevens = EnumSet.noneOf(Gegeven.class);
        bronnen(plaats).forEach((gegeven, elementen) -> {
            if (onderzoek.verblijftNiet() || onderzoek.raakt(elementen)) {
                gegevens.add(gegeven);
            }
        });
        return gegevens;
    }

    private static Map<Gegeven, List<String>> bronnen(Verblijfplaats plaats) {
        if (plaats instanceof Adres adres) {
            return Naam.bekend(adres.woonplaats()) == null ? ADRES_ZONDER_WOONPLAATS : ADRES;
        }
        if (plaats instanceof Locatie) {
            return LOCATIE;
        }
        return plaats instanceof VerblijfplaatsBuitenland ? BUITENLAND : Map.of();
    }

    private static @Nullable DatumOnvolledig sinds(Collection<Gegeven> gegevens, Onderzoek onderzoek) {
        return gegevens.isEmpty() ? null : onderzoek.datumIngang();
    }
}
