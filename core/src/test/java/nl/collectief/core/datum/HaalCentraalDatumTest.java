package nl.collectief.core.datum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("core-types 12: a date as Haal Centraal writes it")
class HaalCentraalDatumTest {

    private static final com.fasterxml.jackson.databind.ObjectMapper TWEE =
            new com.fasterxml.jackson.databind.ObjectMapper();
    private static final tools.jackson.databind.ObjectMapper DRIE = new tools.jackson.databind.ObjectMapper();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "1935-01-10; {\"type\":\"Datum\",\"datum\":\"1935-01-10\",\"langFormaat\":\"10 januari 1935\"}",
                "2020-05; {\"type\":\"JaarMaandDatum\",\"jaar\":2020,\"maand\":5,\"langFormaat\":\"mei 2020\"}",
                "1963; {\"type\":\"JaarDatum\",\"jaar\":1963,\"langFormaat\":\"1963\"}",
                "onbekend; {\"type\":\"DatumOnbekend\",\"onbekend\":true,\"langFormaat\":\"onbekend\"}"
            })
    @DisplayName("its JSON under Jackson 2 and 3, and back")
    void json(String tekst, String json) throws Exception {
        HaalCentraalDatum datum = HaalCentraalDatum.van(DatumOnvolledig.parse(tekst));
        assertThat(TWEE.readTree(TWEE.writeValueAsString(datum))).isEqualTo(TWEE.readTree(json));
        assertThat(DRIE.readTree(DRIE.writeValueAsString(datum))).isEqualTo(DRIE.readTree(json));
        assertThat(TWEE.readValue(json, HaalCentraalDatum.class)).isEqualTo(datum);
        assertThat(DRIE.readValue(json, HaalCentraalDatum.class)).isEqualTo(datum);
        assertThat(datum.datumOnvolledig()).contains(DatumOnvolledig.parse(tekst));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({
        "Datum, 1935-02-30, , ",
        "Datum, 1935-02, , ",
        "Datum, , 1935, 2",
        "JaarMaandDatum, , 1935, 13",
        "JaarMaandDatum, , 1935, 0",
        "JaarMaandDatum, , , 2",
        "JaarMaandDatum, , 0, 2",
        "JaarMaandDatum, , 1935, ",
        "JaarDatum, , 0, ",
        "JaarDatum, , 10000, ",
        "JaarDatum, , , ",
        "Iets, 1935-02-01, 1935, 2",
        ", 1935-02-01, , "
    })
    @DisplayName("parts that are no date of their kind: empty, never an exception")
    void geenDatum(String type, String datum, Integer jaar, Integer maand) {
        assertThat(new HaalCentraalDatum(type, datum, jaar, maand, null, null).datumOnvolledig())
                .isEmpty();
    }

    @Test
    @DisplayName("CT-06: prints its kind alone")
    void tekst() {
        assertThat(HaalCentraalDatum.van(DatumOnvolledig.parse("1935-01-10"))).hasToString("HaalCentraalDatum[DAG]");
        assertThat(new HaalCentraalDatum("Datum", "x", null, null, null, null)).hasToString("HaalCentraalDatum[]");
    }
}
