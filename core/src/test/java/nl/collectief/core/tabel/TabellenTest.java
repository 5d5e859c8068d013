package nl.collectief.core.tabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.collectief.core.SearchName;
import nl.collectief.core.tabel.Autoriteit.Aanvulling;
import nl.collectief.core.tabel.LandIso.Relatie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("core-types 15: the landelijke tabellen")
class TabellenTest {

    private static final LocalDate ZOMER = LocalDate.of(2026, 7, 1);

    @Test
    @DisplayName("every table by its number, with so many rows")
    void alle() {
        Map<String, Integer> rijen = new TreeMap<>();
        for (Tabel<?> tabel : Tabellen.all()) {
            rijen.put(tabel.info().number(), tabel.rows().size());
        }
        assertThat(rijen)
                .containsExactly(
                        entry("32", 217),
                        entry("33", 1479),
                        entry("34", 390),
                        entry("34-iso", 251),
                        entry("36", 333),
                        entry("37", 205),
                        entry("38", 13),
                        entry("39", 47),
                        entry("41", 7),
                        entry("48", 30),
                        entry("49", 14),
                        entry("56", 43),
                        entry("60", 8),
                        entry("61", 7));
    }

    static List<Tabel<?>> tabellen() {
        return Tabellen.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tabellen")
    @DisplayName("a table is found by its number, is the same object each time, and says where it comes from")
    void nummer(Tabel<?> tabel) {
        assertThat(Tabellen.tabel(tabel.info().number()).orElseThrow()).isSameAs(tabel);
        assertThat(List.of(
                        tabel.info().name(), tabel.info().source(), tabel.info().licence()))
                .allMatch(tekst -> !tekst.isBlank());
    }

    @Test
    @DisplayName("a number that is no table here")
    void geenTabel() {
        assertThat(Tabellen.tabel("35")).isEmpty();
        assertThat(Tabellen.tabel("")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "van der, Van Der Van der van der",
                "'t, 'T 't",
                "\u2019T, 'T 't",
                "VAN DEN, Van Den Van den van den",
                "vander, \"\""
            })
    @DisplayName("core-types 14: a voorvoegsel by name, whatever its capitals and kind of apostrophe")
    void voorvoegsels(String naam, String rijen) {
        assertThat(String.join(
                        " ",
                        Tabellen.voorvoegsels().byName(naam).stream()
                                .map(CodeRow::code)
                                .toList()))
                .isEqualTo(rijen);
    }

    @Test
    @DisplayName("core-types 14: 165 distinct voorvoegsels, none longer than ten")
    void voorvoegselsGeteld() {
        List<CodeRow> rijen = Tabellen.voorvoegsels().rows();
        assertThat(rijen.stream().map(rij -> SearchName.of(rij.code())).distinct())
                .hasSize(165);
        assertThat(rijen).allMatch(rij -> rij.code().length() <= 10);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"B, baron, TITEL", "JH, jonkheer, PREDICAAT", "JV, jonkvrouw, PREDICAAT", "R, ridder, TITEL"})
    @DisplayName("table 38 tells titles from predicates")
    void titels(String code, String omschrijving, TitelPredicaat.Soort soort) {
        assertThat(Tabellen.titelsPredicaten().find(code))
                .contains(new TitelPredicaat(code, omschrijving, null, null, soort));
    }

    @Test
    @DisplayName("table 37 tells what happened to the nationality; of onbekend nothing")
    void redenNationaliteit() {
        Tabel<RedenNationaliteit> tabel = Tabellen.redenenNationaliteit();
        assertThat(tabel.find("000")).map(RedenNationaliteit::soort).isEmpty();
        assertThat(tabel.find("001")).map(RedenNationaliteit::soort).contains(RedenNationaliteit.Soort.VERKRIJGING);
        assertThat(tabel.find("412")).map(RedenNationaliteit::soort).contains(RedenNationaliteit.Soort.BEEINDIGING);
        assertThat(tabel.isValid("001", LocalDate.of(1984, 12, 31))).isTrue();
        assertThat(tabel.isValid("001", LocalDate.of(1985, 1, 1))).isFalse();
    }

    @Test
    @DisplayName("table 49 tells what follows the code, and the only values there are")
    void autoriteiten() {
        Tabel<Autoriteit> tabel = Tabellen.autoriteiten();
        assertThat(tabel.find("B"))
                .contains(new Autoriteit(
                        "B",
                        "Burgemeester van gecodeerd genoemde gemeente",
                        null,
                        null,
                        Aanvulling.GEMEENTECODE,
                        List.of()));
        assertThat(tabel.find("GN"))
                .contains(new Autoriteit(
                        "GN",
                        "Gouverneur van Aruba/Curaçao/Sint Maarten",
                        LocalDate.of(2010, 10, 10),
                        null,
                        Aanvulling.LANDCODE,
                        List.of("5095", "5107", "5110")));
        assertThat(tabel.find("PK")).map(Autoriteit::aanvulling).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NL, 6030",
        "NLD, 6030",
        "DE, 9089",
        "BQ, 5106 5108 5109",
        "BES, 5106 5108 5109",
        "PT, 7050 5056 7087",
        "XK, ''",
        "nl, ''",
        "'', ''"
    })
    @DisplayName("core-types 9: the rows of an ISO code, the country itself before its parts")
    void iso(String iso, String codes) {
        assertThat(String.join(
                        " ",
                        Tabellen.landenByIso(iso).stream().map(LandIso::code).toList()))
                .isEqualTo(codes);
    }

    @Test
    @DisplayName("core-types 9: Kosovo has no ISO 3166-1 code")
    void kosovo() {
        assertThat(Tabellen.landenIso().find("5105")).contains(new LandIso("5105", "Kosovo", null, null, Relatie.GEEN));
        assertThat(Tabellen.landenByIso(null)).isEmpty();
    }

    @Test
    @DisplayName(
            "every country of today but onbekend and internationaal gebied has a row in the ISO mapping, and no other")
    void isoDekt() {
        assertThat(Tabellen.landenIso().rows())
                .extracting(LandIso::code)
                .containsExactlyInAnyOrderElementsOf(Tabellen.landen().current(ZOMER).stream()
                        .map(Land::code)
                        .filter(code -> !List.of("0000", "9999").contains(code))
                        .toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"363, 0363", "14, 0014", "3, 0003", "0363, 0363", "0, 0000", "03630, ''", "'', ''", "-63, ''"})
    @DisplayName("core-types 9: a code that was kept as a number gets its zeros back")
    void nullen(String gelezen, String code) {
        assertThat(Tabellen.gemeenten().findPadded(gelezen).map(Gemeente::code).orElse(""))
                .isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "33, 0363, true",
        "33, 363, false",
        "37, 001, true",
        "37, 01, false",
        "39, 1A, true",
        "39, 1AB, false",
        "36, van, true",
        "36, een woord van twintig, false",
        "38, '', false",
        "56, 00, true",
        "56, 0a, false"
    })
    @DisplayName("what could be a code of a table")
    void vorm(String nummer, String tekst, boolean goed) {
        assertThat(Tabellen.tabel(nummer).orElseThrow().isCodeShape(tekst)).isEqualTo(goed);
    }
}
