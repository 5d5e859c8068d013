package nl.collectief.core.formulier;

import static nl.collectief.core.formulier.Proef.toets;
import static nl.collectief.core.formulier.Proef.vraag;
import static nl.collectief.core.formulier.Proef.vragen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON of each type of question. Source: formulieren 5; numbers and parts of an address have tests of their own. */
class ValueShapesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "tekst;\"Kaas\"",
                "tekst;\"twee\\nregels\\tmet tab\"",
                "tekst;\"\\ud83d\\ude00\"",
                "cijfers;\"0045\"",
                "getal;2",
                "getal;2.0",
                "getal;2e3",
                "getal;-1",
                "decimaal;3.7",
                "decimaal;0.01",
                "decimaal;3.700",
                "bedrag;0",
                "bedrag;12.50",
                "datum;\"2024-02-29\"",
                "datum;\"0001-01-01\"",
                "datumOnvolledig;\"1980\"",
                "datumOnvolledig;\"1980-05\"",
                "datumOnvolledig;\"1980-05-13\"",
                "datumOfPeriode;{\"datum\": \"2026-11-18\"}",
                "datumOfPeriode;{\"van\": \"2026-11-10\", \"totEnMet\": \"2026-11-10\"}",
                "datumtijd;\"2026-12-01T07:00\"",
                "datumtijd;\"2026-10-25T02:30\"",
                "tijd;\"00:00\"",
                "tijd;\"23:59\"",
                "email;\"a@b.nl\"",
                "telefoon;\"+31 (0)20 123-45/67.\"",
                "kenteken;\"12-abc-3\"",
                "locatie;{\"omschrijving\": \"Voor de kerk\"}",
                "locatie;{\"omschrijving\": \"x\", \"punt\": {\"lat\": -90, \"lon\": 180}}"
            })
    @DisplayName("right")
    void goed(String type, String waarde) {
        assertThat(toets(vragen(vraag("a", type, "")), "{\"a\": " + waarde + "}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "tekst;12",
                "tekst;true",
                "tekst;[\"Kaas\"]",
                "tekst;\"nul\\u0000\"",
                "tekst;\"\\u0007\"",
                "tekst;\"\\u0085\"",
                "tekst;\"half \\ud83d\"",
                "cijfers;45",
                "cijfers;\"B12\"",
                "cijfers;\"\\u0661\"",
                "getal;\"2\"",
                "getal;2.5",
                "decimaal;0",
                "decimaal;-1",
                "decimaal;3.755",
                "decimaal;\"3,7\"",
                "bedrag;-0.01",
                "bedrag;12.505",
                "datum;\"31-06-1946\"",
                "datum;\"1946-06-31\"",
                "datum;\"2026-02-29\"",
                "datum;\"2026-2-9\"",
                "datum;\"2026-11\"",
                "datum;\"2026-11-23T00:00\"",
                "datum;20261123",
                "datum;\"0000-01-01\"",
                "datum;\"+2026-11-3\"",
                "datumOnvolledig;\"1960-00-15\"",
                "datumOnvolledig;\"1960-13\"",
                "datumOnvolledig;\"0000\"",
                "datumOnvolledig;\"onbekend\"",
                "datumOnvolledig;1980",
                "datumOfPeriode;\"2026-11-18\"",
                "datumOfPeriode;{\"van\": \"2026-11-10\"}",
                "datumOfPeriode;{\"van\": \"2026-11-10\", \"totEnMet\": \"2026-11-09\"}",
                "datumOfPeriode;{\"datum\": \"2026-11-18\", \"van\": \"2026-11-10\", \"totEnMet\": \"2026-11-20\"}",
                "datumtijd;\"2026-12-01\"",
                "datumtijd;\"2026-12-01T07:00:00\"",
                "datumtijd;\"2026-12-01T24:00\"",
                "datumtijd;\"2026-12-01T07:00Z\"",
                "datumtijd;\"2026-03-29T02:30\"",
                "tijd;\"24:00\"",
                "tijd;\"8:30\"",
                "tijd;\"08:60\"",
                "tijd;\"08.30\"",
                "email;\"mail\"",
                "email;\"a@b\"",
                "telefoon;\"06 niet\"",
                "kenteken;\"12-ABC-345X\"",
                "kenteken;\"x\"",
                "locatie;\"Dorpsstraat 1\"",
                "locatie;{\"omschrijving\": 5}",
                "locatie;{\"punt\": {\"lat\": 52, \"lon\": 4}}",
                "locatie;{\"omschrijving\": \"x\", \"punt\": {\"lat\": 91, \"lon\": 4}}",
                "locatie;{\"omschrijving\": \"x\", \"punt\": {\"lat\": 52}}",
                "locatie;{\"omschrijving\": \"x\", \"punt\": {\"lat\": 52, \"lon\": \"4\"}}"
            })
    @DisplayName("wrong: vorm, and nothing else")
    void fout(String type, String waarde) {
        assertThat(toets(vragen(vraag("a", type, "")), "{\"a\": " + waarde + "}"))
                .isEqualTo(List.of("vorm /a"));
    }
}
