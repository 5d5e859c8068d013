package nl.collectief.core.formulier;

import static nl.collectief.core.formulier.Proef.regel;
import static nl.collectief.core.formulier.Proef.toets;
import static nl.collectief.core.formulier.Proef.vraag;
import static nl.collectief.core.formulier.Proef.vragen;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.collectief.core.aanvraag.Ontvangst;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates against today (Monday 23-11-2026), against now (12:00) and against each other. Source: formulieren 1.3.7 and 1.4. */
class DateRulesTest {

    private static List<String> bijVandaag(String soort, String type, String datum) {
        return toets(vragen(vraag("a", type, regel("\"soort\": \"" + soort + "\""))), "{\"a\": " + datum + "}");
    }

    private static List<String> alleen(String kind, String plaats) {
        return kind == null ? List.of() : List.of(kind + " " + plaats);
    }

    @ParameterizedTest
    @CsvSource({
        "nietVoorVandaag,2026-11-22,nietVoorVandaag",
        "nietVoorVandaag,2026-11-23,",
        "nietVoorVandaag,2026-11-24,",
        "nietNaVandaag,2026-11-22,",
        "nietNaVandaag,2026-11-23,",
        "nietNaVandaag,2026-11-24,nietNaVandaag",
        "naVandaag,2026-11-22,naVandaag",
        "naVandaag,2026-11-23,naVandaag",
        "naVandaag,2026-11-24,"
    })
    @DisplayName("a day against today: the day before, today, the day after")
    void dag(String soort, String datum, String kind) {
        assertThat(bijVandaag(soort, "datum", "\"" + datum + "\"")).isEqualTo(alleen(kind, "/a"));
    }

    @ParameterizedTest
    @CsvSource({
        "nietNaVandaag,2026,",
        "nietNaVandaag,2027,nietNaVandaag",
        "nietNaVandaag,2026-11,",
        "nietNaVandaag,2026-12,nietNaVandaag",
        "nietVoorVandaag,2026,",
        "nietVoorVandaag,2025,nietVoorVandaag",
        "naVandaag,2026-11,",
        "naVandaag,2026-10,naVandaag",
        "nietNaVandaag,onbekend,",
        "naVandaag,onbekend,"
    })
    @DisplayName("an incomplete date is refused only when every day it can be is wrong")
    void onvolledig(String soort, String datum, String kind) {
        FormEvaluator form = vragen(vraag(
                "a", "datumOnvolledig", "\"onbekendToegestaan\": true, " + regel("\"soort\": \"" + soort + "\"")));
        assertThat(toets(form, "{\"a\": \"" + datum + "\"}")).isEqualTo(alleen(kind, "/a"));
    }

    @Test
    @DisplayName("a period is refused only when all of it is wrong")
    void periode() {
        assertThat(bijVandaag(
                        "nietNaVandaag", "datumOfPeriode", "{\"van\": \"2026-11-23\", \"totEnMet\": \"2026-11-25\"}"))
                .isEmpty();
        assertThat(bijVandaag(
                        "nietNaVandaag", "datumOfPeriode", "{\"van\": \"2026-11-24\", \"totEnMet\": \"2026-11-25\"}"))
                .containsExactly("nietNaVandaag /a");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T11:59,naNu", "2026-11-23T12:00,naNu", "2026-11-23T12:01,"})
    @DisplayName("naNu: a moment in Amsterdam against the moment of receipt")
    void naNu(String moment, String kind) {
        assertThat(bijVandaag("naNu", "datumtijd", "\"" + moment + "\"")).isEqualTo(alleen(kind, "/a"));
    }

    @Test
    @DisplayName("today is the day in Amsterdam: at 23:30 UTC it is tomorrow there")
    void zone() {
        FormEvaluator form = vragen(vraag("a", "datum", regel("\"soort\": \"nietNaVandaag\"")));
        Ontvangst laat = Ontvangst.builder()
                .tijdstipOntvangst(Instant.parse("2026-12-31T23:30:00Z"))
                .build();
        assertThat(form.toets(Proef.boom("{\"a\": \"2027-01-01\"}"), laat).bevindingen())
                .isEmpty();
        assertThat(form.toets(Proef.boom("{\"a\": \"2027-01-02\"}"), laat).bevindingen())
                .extracting(Proef::kort)
                .containsExactly("nietNaVandaag /a");
    }

    private static List<String> bijAnder(String regel, String type, String a, String b) {
        FormEvaluator form = vragen(vraag("a", type, ""), vraag("b", type, regel("\"vraag\": \"a\", " + regel)));
        return toets(form, "{\"a\": \"" + a + "\", \"b\": \"" + b + "\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "nietVoor,datum,2026-12-12,2026-12-11,nietVoor",
        "nietVoor,datum,2026-12-12,2026-12-12,",
        "na,datum,2026-12-12,2026-12-12,na",
        "na,datum,2026-12-12,2026-12-13,",
        "na,datumtijd,2026-12-01T07:00,2026-12-01T07:00,na",
        "na,datumtijd,2026-12-01T07:00,2026-12-01T07:01,",
        "na,tijd,08:30,08:30,na",
        "na,tijd,08:30,08:31,",
        "na,tijd,18:00,02:00,na",
        "nietVoor,datumOnvolledig,2026-12-12,2026,",
        "nietVoor,datumOnvolledig,2026-12-12,2025,nietVoor",
        "nietVoor,datumOnvolledig,2026-12,2026-11,nietVoor",
        "na,datumOnvolledig,2026,2026,"
    })
    @DisplayName("nietVoor and na: a day, moment or time against that of another question")
    void ander(String soort, String type, String a, String b, String kind) {
        assertThat(bijAnder("\"soort\": \"" + soort + "\"", type, a, b)).isEqualTo(alleen(kind, "/b"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T07:00,2026-12-29T07:00,",
        "2026-12-01T07:00,2026-12-29T07:01,maxDagenNa",
        "2027-03-14T07:00,2027-04-11T07:00,",
        "2027-03-14T07:00,2027-04-11T07:01,maxDagenNa"
    })
    @DisplayName("maxDagenNa: 28 times 24 hours of the clock on the wall, also where summer time begins between")
    void maxDagenNa(String a, String b, String kind) {
        assertThat(bijAnder("\"soort\": \"maxDagenNa\", \"dagen\": 28", "datumtijd", a, b))
                .isEqualTo(alleen(kind, "/b"));
    }

    @Test
    @DisplayName("a rule that looks at a question that is empty, wrong or not asked is silent")
    void zwijgt() {
        FormEvaluator form = vragen(
                vraag("z", "janee", ""),
                vraag("a", "datum", "\"zichtbaarAls\": {\"==\": [{\"var\": \"z\"}, \"JA\"]}"),
                vraag("b", "datum", regel("\"soort\": \"nietVoor\", \"vraag\": \"a\"")));
        assertThat(toets(form, "{\"z\": \"JA\", \"b\": \"2026-01-01\"}")).isEmpty();
        assertThat(toets(form, "{\"z\": \"JA\", \"a\": \"2026-02-30\", \"b\": \"2026-01-01\"}"))
                .containsExactly("vorm /a");
        assertThat(toets(form, "{\"z\": \"NEE\", \"a\": \"2026-02-01\", \"b\": \"2026-01-01\"}"))
                .containsExactly("verborgen /a");
        assertThat(toets(form, "{\"z\": \"JA\", \"a\": \"2026-02-01\", \"b\": \"2026-01-01\"}"))
                .containsExactly("nietVoor /b");
    }

    @Test
    @DisplayName("item.x looks at the same item, x at the whole form")
    void inItem() {
        String vragen = vraag("van", "datum", "") + ","
                + vraag(
                        "tot",
                        "datum",
                        "\"regels\": ["
                                + "{\"soort\": \"nietVoor\", \"vraag\": \"item.van\"}, {\"soort\": \"na\", \"vraag\": \"van\"}]");
        FormEvaluator form = vragen(vraag("van", "datum", ""), vraag("lijst", "groep", "\"vragen\": [" + vragen + "]"));
        assertThat(toets(form, """
                {"van": "2026-01-01", "lijst": [
                  {"van": "2026-03-01", "tot": "2026-03-01"},
                  {"van": "2026-03-01", "tot": "2026-02-28"},
                  {"van": "2025-03-01", "tot": "2026-01-01"}]}
                """)).containsExactly("nietVoor /lijst/1/tot", "na /lijst/2/tot");
    }
}
