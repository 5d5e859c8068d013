package nl.collectief.examples.eformulier.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.collectief.core.formulier.Vraagtype;
import nl.collectief.core.tabel.Tabel;
import nl.collectief.core.tabel.Tabellen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("formulieren 5: the shape of the answer of each type of question")
class AnswerTypingTest {

    private static final String NAME = "/x";

    private final AnswerTyping typing = new AnswerTyping(new TableTyping(LocalDate.of(2026, 11, 25)));

    static Stream<Arguments> oneField() {
        return Stream.of(
                Arguments.of(Vraagtype.TEKST, "Kaas", "Kaas"),
                Arguments.of(Vraagtype.CIJFERS, "0455", "0455"),
                Arguments.of(Vraagtype.GETAL, "2", new BigDecimal("2")),
                Arguments.of(Vraagtype.GETAL, "twee", "twee"),
                Arguments.of(Vraagtype.DECIMAAL, "3,7", new BigDecimal("3.7")),
                Arguments.of(Vraagtype.BEDRAG, "12,50", new BigDecimal("12.50")),
                Arguments.of(Vraagtype.DATUM, "1-12-2026", "2026-12-01"),
                Arguments.of(Vraagtype.DATUM_ONVOLLEDIG, "00-05-1980", "1980-05"),
                Arguments.of(Vraagtype.TIJD, "8:30", "08:30"),
                Arguments.of(Vraagtype.KEUZE, "A", "A"),
                Arguments.of(Vraagtype.JANEE, "NEE", "NEE"),
                Arguments.of(Vraagtype.AKKOORD, "JA", "JA"),
                Arguments.of(Vraagtype.EMAIL, "a@b.nl", "a@b.nl"),
                Arguments.of(Vraagtype.TELEFOON, "020 123 45 67", "020 123 45 67"),
                Arguments.of(Vraagtype.BSN, "999990007", "999990007"),
                Arguments.of(Vraagtype.KVK, "12345678", "12345678"),
                Arguments.of(Vraagtype.VESTIGINGSNUMMER, "000037178598", "000037178598"),
                Arguments.of(Vraagtype.KENTEKEN, "12-ABC-3", "12-ABC-3"),
                Arguments.of(Vraagtype.IBAN, "NL20INGB0001234567", "NL20INGB0001234567"),
                Arguments.of(Vraagtype.BIC, "INGBNL2A", "INGBNL2A"),
                Arguments.of(Vraagtype.POSTCODE, "2715 BD", "2715 BD"),
                Arguments.of(Vraagtype.HUISNUMMER, "1", "1"),
                Arguments.of(Vraagtype.HUISLETTER, "A", "A"),
                Arguments.of(Vraagtype.TOEVOEGING, "bis", "bis"),
                Arguments.of(Vraagtype.GEMEENTECODE, "Utrecht", "0344"),
                Arguments.of(Vraagtype.LANDCODE, "Duitsland", "6029"),
                Arguments.of(Vraagtype.NATIONALITEITCODE, "Nederlandse", "0001"),
                Arguments.of(Vraagtype.TABELCODE, "onbestaand", "onbestaand"),
                Arguments.of(Vraagtype.NUMMERAANDUIDING, "0599200000012345", "0599200000012345"),
                Arguments.of(Vraagtype.ADRESSEERBAAR_OBJECT, "0599010000012345", "0599010000012345"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("oneField")
    void oneField(Vraagtype type, String typed, Object answer) {
        assertThat(read(type, Map.of(NAME, typed), null)).isEqualTo(answer);
    }

    @Test
    @DisplayName("keuzes: the codes that were ticked, also twice; none is no answer")
    void several() {
        Posted posted = new Posted(Map.of(NAME, new String[] {"A", "B", "A"}));

        assertThat(typing.read(kind(Vraagtype.KEUZES), NAME, posted, null)).isEqualTo(List.of("A", "B", "A"));
        assertThat(read(Vraagtype.KEUZES, Map.of(), null)).isEqualTo(List.of());
    }

    @Test
    @DisplayName("datumtijd: date and time in one text; wrong ones stay")
    void moment() {
        assertThat(read(Vraagtype.DATUMTIJD, Map.of("/x/datum", "1-12-2026", "/x/tijd", "7:00"), null))
                .isEqualTo("2026-12-01T07:00");
        assertThat(read(Vraagtype.DATUMTIJD, Map.of("/x/datum", "1-12-2026"), null))
                .isEqualTo("2026-12-01T");
    }

    @Test
    @DisplayName("datumOfPeriode: what was filled in of date, from and until, also when they do not go together")
    void period() {
        assertThat(read(Vraagtype.DATUM_OF_PERIODE, Map.of("/x/datum", "18-11-2026"), null))
                .isEqualTo(Map.of("datum", "2026-11-18"));
        assertThat(read(Vraagtype.DATUM_OF_PERIODE, Map.of("/x/van", "10-11-2026", "/x/totEnMet", "nu"), null))
                .isEqualTo(Map.of("van", "2026-11-10", "totEnMet", "nu"));
        assertThat(read(Vraagtype.DATUM_OF_PERIODE, Map.of(), null)).isNull();
    }

    @Test
    @DisplayName("locatie: the words; a point on a map stays with the same words and goes with others")
    void place() {
        Map<String, Object> there = Map.of("omschrijving", "Voor de kerk", "punt", Map.of("lat", BigDecimal.ONE));

        assertThat(read(Vraagtype.LOCATIE, Map.of("/x/omschrijving", "Voor de kerk"), there))
                .isEqualTo(there);
        assertThat(read(Vraagtype.LOCATIE, Map.of("/x/omschrijving", "Achter de kerk"), there))
                .isEqualTo(Map.of("omschrijving", "Achter de kerk"));
        assertThat(read(Vraagtype.LOCATIE, Map.of(), there)).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Vraagtype.class,
            mode = Mode.EXCLUDE,
            names = {
                "KEUZES",
                "DATUM_OF_PERIODE",
                "DATUMTIJD",
                "LOCATIE",
                "DOCUMENT",
                "BESTANDEN",
                "GROEP",
                "HERHAAL",
                "OBJECT",
                "INFOTEKST",
                "KNOP"
            })
    @DisplayName(
            "seed 7: whatever is typed, what is shown of its answer gives the same answer again, and nothing throws")
    void roundTrip(Vraagtype type) {
        Random random = new Random(7);
        AnswerType kind = kind(type);
        for (int i = 0; i < 500; i++) {
            Object answer = read(type, Map.of(NAME, anything(random)), null);
            List<String> shown = typing.show(kind, answer);
            Map<String, String> again = new HashMap<>();
            shown.forEach(text -> again.put(NAME, text));

            assertThat(read(type, again, null)).isEqualTo(answer);
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Vraagtype.class)
    @DisplayName("nothing typed is no answer, and no answer shows nothing")
    void nothing(Vraagtype type) {
        AnswerTree answers = new AnswerTree(Map.of());
        answers.put(NAME, read(type, Map.of(), null));

        assertThat(answers.get(NAME)).isNull();
        assertThat(typing.show(kind(type), null)).isEmpty();
    }

    private static AnswerType kind(Vraagtype type) {
        Tabel<?> table = switch (type) {
            case GEMEENTECODE -> Tabellen.gemeenten();
            case LANDCODE -> Tabellen.landen();
            case NATIONALITEITCODE -> Tabellen.nationaliteiten();
            case TABELCODE -> Tabellen.reisdocumenten();
            default -> null;
        };
        return new AnswerType(type, table, false);
    }

    private @Nullable Object read(Vraagtype type, Map<String, String> fields, @Nullable Object there) {
        Map<String, String[]> sent = new HashMap<>();
        fields.forEach((name, text) -> sent.put(name, new String[] {text}));
        return typing.read(kind(type), NAME, new Posted(sent), there);
    }

    private static String anything(Random random) {
        String letters = "0123456789-/.,: aAzZ€\u00eb\u200b\t(){}<>'\"\\";
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(14); n > 0; n--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
