package nl.collectief.brp.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.collectief.core.datum.DatumOnvolledig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("in onderzoek: an answer is doubted when data that it is made of are")
class InOnderzoekTest {

    private static final DatumOnvolledig SINDS = DatumOnvolledig.parse("2026-08-01");

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("data of the person: element, group and category")
    @CsvSource(
            nullValues = "geen",
            value = {
                "010000, VOLLEDIGE_NAAM VOORLETTERS LEEFTIJD AANHEF AANSCHRIJFWIJZE GEBRUIK_IN_LOPENDE_TEKST",
                "010200, VOLLEDIGE_NAAM VOORLETTERS AANHEF AANSCHRIJFWIJZE GEBRUIK_IN_LOPENDE_TEKST",
                "010210, VOLLEDIGE_NAAM VOORLETTERS AANHEF AANSCHRIJFWIJZE GEBRUIK_IN_LOPENDE_TEKST",
                "010240, VOLLEDIGE_NAAM AANHEF AANSCHRIJFWIJZE GEBRUIK_IN_LOPENDE_TEKST",
                "010300, LEEFTIJD",
                "010310, LEEFTIJD",
                "010320, geen",
                "010400, VOLLEDIGE_NAAM AANHEF AANSCHRIJFWIJZE GEBRUIK_IN_LOPENDE_TEKST",
                "010410, VOLLEDIGE_NAAM AANHEF AANSCHRIJFWIJZE GEBRUIK_IN_LOPENDE_TEKST",
                "016100, AANHEF AANSCHRIJFWIJZE GEBRUIK_IN_LOPENDE_TEKST",
                "016110, AANHEF AANSCHRIJFWIJZE GEBRUIK_IN_LOPENDE_TEKST"
            })
    void persoon(String aanduiding, String verwacht) {
        InOnderzoek inOnderzoek = Persoon.builder()
                .onderzoek(Onderzoek.naar(aanduiding, SINDS))
                .build()
                .inOnderzoek();
        assertThat(inOnderzoek)
                .isEqualTo(new InOnderzoek(gegevens(verwacht), verwacht == null ? null : SINDS, null, null));
    }

    @ParameterizedTest(name = "{0} by naamgebruik {1}: {2}")
    @DisplayName(
            "data of the partner: unless the registered choice is the own name; none registered is not that choice")
    @CsvSource({
        "050000, V, true",
        "050200, P, true",
        "050220, N, true",
        "050230, N, true",
        "050240, N, true",
        "050240, -, true",
        "050240, E, false",
        "050210, P, false",
        "050310, P, false",
        "050410, P, false"
    })
    void partner(String aanduiding, String naamgebruik, boolean verwacht) {
        Persoon persoon = Persons.persoon("V", "Jo///Aa", naamgebruik, "-").toBuilder()
                .partner(partner -> partner.onderzoek(Onderzoek.naar(aanduiding, SINDS)))
                .build();
        String namen = verwacht ? "AANHEF AANSCHRIJFWIJZE GEBRUIK_IN_LOPENDE_TEKST" : null;
        assertThat(persoon.inOnderzoek())
                .isEqualTo(new InOnderzoek(gegevens(namen), null, verwacht ? SINDS : null, null));
    }

    @ParameterizedTest(name = "begun {0}, the doubted one {1}: {2}")
    @DisplayName("of two partners the one whose name counts")
    @CsvSource({"19990101, 20010101, false", "20010101, 19990101, true", "20010101, 00000000, true"})
    void twoPartners(String een, String twijfel, boolean verwacht) {
        Persoon persoon = Persons.persoon("V", "Jo///Aa", "P", "-").toBuilder()
                .partner(partner -> partner.aangaan(Persons.datum(een)))
                .partner(partner -> partner.aangaan(Persons.datum(twijfel)).onderzoek(Onderzoek.naar("050240", SINDS)))
                .build();
        assertThat(persoon.inOnderzoek().gegevens().isEmpty()).isEqualTo(!verwacht);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("data of the residence: the lines that they can stand in, of whatever kind it is")
    @CsvSource(
            nullValues = "geen",
            value = {
                "080000, 1 2 3 L",
                "080900, 2",
                "080910, 2",
                "080920, geen",
                "081000, geen",
                "081010, geen",
                "081100, 1 2",
                "081110, 1",
                "081115, geen",
                "081120, 1",
                "081130, 1",
                "081140, 1",
                "081150, 1",
                "081160, 2",
                "081170, 2",
                "081180, geen",
                "081190, geen",
                "081200, 1",
                "081210, 1",
                "081300, 1 2 3 L",
                "081310, L",
                "081320, geen",
                "081330, 1",
                "081340, 2",
                "081350, 3",
                "081400, geen",
                "088500, geen",
                "089999, 1 2 3 L"
            })
    void verblijfplaats(String aanduiding, String verwacht) {
        Onderzoek onderzoek = Onderzoek.naar(aanduiding, SINDS);
        assertThat(doubted(Adres.builder().onderzoek(onderzoek).build())).isEqualTo(lines(verwacht));
        assertThat(doubted(new Locatie("Kade", onderzoek))).isEqualTo(lines(verwacht));
        assertThat(doubted(
                        VerblijfplaatsBuitenland.builder().onderzoek(onderzoek).build()))
                .isEqualTo(lines(verwacht));
        assertThat(doubted(new VerblijfplaatsOnbekend(onderzoek))).isEqualTo(lines(verwacht));
    }

    private static InOnderzoek doubted(Verblijfplaats plaats) {
        return Persoon.builder().verblijfplaats(plaats).build().inOnderzoek();
    }

    private static InOnderzoek lines(String regels) {
        String namen = regels == null
                ? null
                : regels.replaceAll("(\\d)", "ADRESREGEL$1")
                        .replace(" L", " LAND")
                        .replaceAll("^L$", "LAND");
        return new InOnderzoek(gegevens(namen), null, null, regels == null ? null : SINDS);
    }

    private static Set<Gegeven> gegevens(String namen) {
        return namen == null
                ? Set.of()
                : Arrays.stream(namen.split(" ", -1)).map(Gegeven::valueOf).collect(Collectors.toSet());
    }
}
