package nl.collectief.core.formulier;

import static nl.collectief.core.formulier.Proef.regel;
import static nl.collectief.core.formulier.Proef.vraag;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A record is judged as its JSON is. Source: architecture, the one way data flows, point 1. */
public class RecordAnswersTest {

    /** A choice. */
    public enum Kleur {
        /** Red. */
        ROOD,
        /** Blue. */
        BLAUW
    }

    /** An item. */
    public record Item(@Nullable Kleur kleur, @Nullable Integer aantal) {}

    /** An object around answers. */
    public record Deel(@Nullable String tekst, @Nullable DatumOnvolledig geboren) {}

    /** A request with every type of component. */
    public record Verzoek(
            @Nullable Kleur kleur,
            @Nullable List<Kleur> kleuren,
            @Nullable LocalDate dag,
            @Nullable LocalDateTime moment,
            @Nullable LocalTime tijd,
            @Nullable BigDecimal bedrag,
            @Nullable Long lengte,
            @Nullable Deel deel,
            @Nullable List<Item> lijst,
            @Nullable String eigen) {}

    private static final String KLEUREN = "\"keuzes\": [{\"code\": \"ROOD\"}]";

    private static final FormEvaluator FORM = Proef.vragen(
            vraag("kleur", "keuze", KLEUREN),
            vraag("kleuren", "keuzes", "\"keuzes\": [{\"code\": \"ROOD\"}, {\"code\": \"BLAUW\"}]"),
            vraag("dag", "datum", regel("\"soort\": \"nietVoorVandaag\"")),
            vraag("moment", "datumtijd", regel("\"soort\": \"naNu\"")),
            vraag("tijd", "tijd", ""),
            vraag("bedrag", "bedrag", "\"cijfers\": 2"),
            vraag("lengte", "getal", regel("\"soort\": \"bereik\", \"van\": 1")),
            vraag("deel.tekst", "tekst", "\"max\": 2, \"zichtbaarAls\": {\"in\": [\"ROOD\", {\"var\": \"kleuren\"}]}"),
            vraag("deel.geboren", "datumOnvolledig", regel("\"soort\": \"nietNaVandaag\"")),
            vraag(
                    "lijst",
                    "groep",
                    "\"vragen\": [" + vraag("kleur", "keuze", KLEUREN) + ","
                            + vraag(
                                    "aantal",
                                    "getal",
                                    "\"verplicht\": true, \"zichtbaarAls\": {\"==\": [{\"var\": \"item.kleur\"}, \"ROOD\"]}")
                            + "]"),
            vraag("eigen", "tekst", "\"zichtbaarAls\": {\"==\": [{\"var\": \"lengte\"}, 5]}"));

    private static List<String> toets(Verzoek verzoek) {
        return Proef.bevindingen(FORM, verzoek).stream().map(Proef::kort).toList();
    }

    @Test
    @DisplayName("a right record has no findings; enums, dates, times and numbers are answers as they are")
    void goed() {
        assertThat(toets(new Verzoek(
                        Kleur.ROOD,
                        List.of(Kleur.ROOD),
                        LocalDate.of(2026, 11, 23),
                        LocalDateTime.of(2026, 11, 23, 12, 1),
                        LocalTime.of(8, 30),
                        new BigDecimal("99.50"),
                        5L,
                        new Deel("ab", DatumOnvolledig.parse("1980")),
                        List.of(new Item(Kleur.ROOD, 1)),
                        "x")))
                .isEmpty();
        assertThat(toets(new Verzoek(null, null, null, null, null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    @DisplayName("a wrong record gives what its JSON gives, at the same places, in the same order")
    void fout() {
        Verzoek verzoek = new Verzoek(
                Kleur.BLAUW,
                List.of(Kleur.BLAUW, Kleur.BLAUW),
                LocalDate.of(2026, 11, 22),
                LocalDateTime.of(2026, 11, 23, 12, 0),
                LocalTime.of(8, 30),
                new BigDecimal("100.505"),
                0L,
                new Deel("abc", DatumOnvolledig.parse("2027-01")),
                Arrays.asList(new Item(Kleur.ROOD, null), null, new Item(Kleur.BLAUW, 2)),
                "x");
        String json = """
                {"kleur": "BLAUW", "kleuren": ["BLAUW", "BLAUW"], "dag": "2026-11-22", "moment": "2026-11-23T12:00",
                 "tijd": "08:30", "bedrag": 100.505, "lengte": 0, "deel": {"tekst": "abc", "geboren": "2027-01"},
                 "lijst": [{"kleur": "ROOD"}, null, {"kleur": "BLAUW", "aantal": 2}], "eigen": "x"}
                """;
        assertThat(toets(verzoek))
                .containsExactly(
                        "keuze /kleur",
                        "dubbel /kleuren",
                        "nietVoorVandaag /dag",
                        "naNu /moment",
                        "vorm /bedrag",
                        "bereik /lengte",
                        "verborgen /deel/tekst",
                        "nietNaVandaag /deel/geboren",
                        "verplicht /lijst/0/aantal",
                        "keuze /lijst/2/kleur",
                        "verborgen /eigen");
        assertThat(Proef.bevindingen(FORM, verzoek)).isEqualTo(Proef.bevindingen(FORM, Proef.boom(json)));
    }

    @Test
    @DisplayName("an object of which nothing is answered is empty, also as a record")
    void leeg() {
        FormEvaluator optioneel = Proef.vragen(
                vraag("deel", "object", "\"optioneel\": true"), vraag("deel.tekst", "tekst", "\"verplicht\": true"));
        Verzoek leeg = new Verzoek(null, null, null, null, null, null, null, new Deel(" ", null), null, null);
        assertThat(Proef.bevindingen(optioneel, leeg)).isEmpty();
    }
}
