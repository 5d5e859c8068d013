package nl.collectief.brp.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.collectief.core.datum.DatumOnvolledig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
                "010410, AANHEF AANSCHRIJFWIJZE GEBRUIK_IN_LOPENDE_TEKST",
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
    @DisplayName("data of the partner: when the registered choice asks for his name")
    @CsvSource({
        "050000, V, true",
        "050200, P, true",
        "050240, N, true",
        "050240, E, false",
        "050210, P, false",
        "050310, P, false"
    })
    void partner(String aanduiding, String naamgebruik, boolean verwacht) {
        Persoon persoon = Persons.persoon("V", "Jo///Aa", naamgebruik, "-").toBuilder()
                .partner(partner -> partner.onderzoek(Onderzoek.naar(aanduiding, SINDS)))
                .build();
        String namen = verwacht ? "AANHEF AANSCHRIJFWIJZE GEBRUIK_IN_LOPENDE_TEKST" : null;
        assertThat(persoon.inOnderzoek())
                .isEqualTo(new InOnderzoek(gegevens(namen), null, verwacht ? SINDS : null, null));
    }

    @ParameterizedTest(name = "{0}: {1}, without woonplaats {2}, location {3}, abroad {4}")
    @DisplayName("data of the residence: the lines of its kind")
    @CsvSource(
            nullValues = "geen",
            value = {
                "080000, 1 2, 1 2, 1 2, 1 2 3 L",
                "081100, 1 2, 1 2, geen, geen",
                "081120, 1, 1, geen, geen",
                "081170, 2, 2, geen, geen",
                "080910, geen, 2, 2, geen",
                "081210, geen, geen, 1, geen",
                "081300, geen, geen, geen, 1 2 3 L",
                "081310, geen, geen, geen, L",
                "081350, geen, geen, geen, 3",
                "081010, geen, geen, geen, geen",
                "089999, 1 2, 1 2, 1 2, 1 2 3 L"
            })
    void verblijfplaats(String aanduiding, String adres, String zonder, String locatie, String buitenland) {
        Onderzoek onderzoek = Onderzoek.naar(aanduiding, SINDS);
        Adres.Builder thuis = Adres.builder().onderzoek(onderzoek);
        assertThat(doubted(thuis.woonplaats("Delft").build())).isEqualTo(lines(adres));
        assertThat(doubted(thuis.woonplaats(null).build())).isEqualTo(lines(zonder));
        assertThat(doubted(new Locatie("Kade", onderzoek))).isEqualTo(lines(locatie));
        assertThat(doubted(
                        VerblijfplaatsBuitenland.builder().onderzoek(onderzoek).build()))
                .isEqualTo(lines(buitenland));
        assertThat(doubted(new VerblijfplaatsOnbekend(onderzoek))).isEqualTo(lines(null));
    }

    @Test
    @DisplayName("a doubt about the gender touches the full name of who bears a title")
    void title() {
        Persoon persoon = Persons.persoon("V", "Jo/BS//Aa", "E", "-").toBuilder()
                .onderzoek(Onderzoek.naar("010410", null))
                .build();
        assertThat(persoon.inOnderzoek().gegevens())
                .containsExactlyInAnyOrder(
                        Gegeven.VOLLEDIGE_NAAM,
                        Gegeven.AANHEF,
                        Gegeven.AANSCHRIJFWIJZE,
                        Gegeven.GEBRUIK_IN_LOPENDE_TEKST);
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
