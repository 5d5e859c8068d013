package nl.collectief.overlijden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.stream.Stream;
import nl.collectief.core.aanvraag.Ontvangst;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The records read and write with the Jackson a vendor already has, in its default settings. */
class JsonTest {

    private static final com.fasterxml.jackson.databind.ObjectMapper TWEE =
            new com.fasterxml.jackson.databind.ObjectMapper().registerModule(new JavaTimeModule());
    private static final tools.jackson.databind.ObjectMapper DRIE = new tools.jackson.databind.ObjectMapper();

    private static final String GEWOON = """
        {"plaatsOverlijden":"0344",
         "inloggen":{"inlogmiddel":"EHERKENNING","emailadres":"piet@snel.nl","kvkNummer":"68750110",
           "contactpersoon":{"achternaam":"Velden","voornamen":"Pieter Johannes"}},
         "aangever":{"burgerservicenummer":"999993653"},
         "overledene":{"heeftBurgerservicenummer":"JA","burgerservicenummer":"999994475","voornamen":"Jan",
           "achternaam":"Visser","geboortedatum":"1946-05-31"},
         "overlijden":{"datumBekend":"JA","datum":"2026-11-03","tijdstipBekend":"JA","tijdstip":"17:38",
           "aard":"NATUURLIJK","doktersverklaring":{"bestandsnaam":"a.pdf","lengte":204800}},
         "lijkbezorging":{"soort":"BEGRAFENIS","termijn":"REGULIER","datum":"2026-11-09",
           "locatie":"Begraafplaats, Utrecht"},
         "uittreksels":{"aantalNederlands":1,"aantalInternationaal":0}}
        """.replaceAll("\n *", "");

    /** One line of Jackson. */
    private interface Mapper {
        String schrijf(Object waarde) throws Exception;

        AangifteOverlijden lees(String json) throws Exception;
    }

    static Stream<Mapper> mappers() {
        return Stream.of(
                new Mapper() {
                    @Override
                    public String schrijf(Object waarde) throws Exception {
                        return TWEE.writeValueAsString(waarde);
                    }

                    @Override
                    public AangifteOverlijden lees(String json) throws Exception {
                        return TWEE.readValue(json, AangifteOverlijden.class);
                    }
                },
                new Mapper() {
                    @Override
                    public String schrijf(Object waarde) {
                        return DRIE.writeValueAsString(waarde);
                    }

                    @Override
                    public AangifteOverlijden lees(String json) {
                        return DRIE.readValue(json, AangifteOverlijden.class);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("mappers")
    @DisplayName("an ordinary aangifte is written as the JSON of the specification, nothing empty in it")
    void gewoon(Mapper mapper) throws Exception {
        assertThat(DRIE.readTree(mapper.schrijf(Voorbeelden.gewoon()))).isEqualTo(DRIE.readTree(GEWOON));
        assertThat(mapper.lees(GEWOON)).isEqualTo(Voorbeelden.gewoon());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    @DisplayName("an aangifte with every component comes back equal")
    void vol(Mapper mapper) throws Exception {
        AangifteOverlijden vol = Voorbeelden.vol();
        assertThat(mapper.lees(mapper.schrijf(vol))).isEqualTo(vol);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    @DisplayName("dates are ISO, times uu:mm, moments without seconds")
    void tijden(Mapper mapper) throws Exception {
        var overlijden = DRIE.readTree(mapper.schrijf(Voorbeelden.vol())).get("overlijden");
        assertThat(overlijden.get("datum").stringValue()).isEqualTo("2026-11-03");
        assertThat(overlijden.get("tijdstip").stringValue()).isEqualTo("17:38");
        assertThat(overlijden.get("periodeVan").stringValue()).isEqualTo("2026-11-01T18:00");
        assertThat(overlijden.get("lijkvinding").get("tijdstip").stringValue()).isEqualTo("09:00");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    @DisplayName("nothing answered is an empty object, and back")
    void leeg(Mapper mapper) throws Exception {
        AangifteOverlijden leeg = AangifteOverlijden.builder().build();
        assertThat(mapper.schrijf(leeg)).isEqualTo("{}");
        assertThat(mapper.lees("{}")).isEqualTo(leeg);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    @DisplayName("ontvangst is no part of the JSON")
    void ontvangst(Mapper mapper) throws Exception {
        AangifteOverlijden met = Voorbeelden.gewoon().toBuilder()
                .ontvangst(Ontvangst.builder()
                        .tijdstipOntvangst(Instant.parse("2026-11-04T09:00:00Z"))
                        .build())
                .build();
        assertThat(mapper.schrijf(met)).isEqualTo(mapper.schrijf(Voorbeelden.gewoon()));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    @DisplayName("a day or time that does not exist is refused, never moved")
    void nietBestaand(Mapper mapper) {
        for (String fout : new String[] {
            "{\"datum\":\"2026-02-30\"}",
            "{\"tijdstip\":\"24:00\"}",
            "{\"tijdstip\":\"7:38\"}",
            "{\"periodeVan\":\"2026-02-30T09:00\"}",
            "{\"periodeVan\":\"2026-11-01T24:00\"}"
        }) {
            assertThatThrownBy(() -> mapper.lees("{\"overlijden\":" + fout + "}"))
                    .as(fout)
                    .isInstanceOf(Exception.class);
        }
    }
}
