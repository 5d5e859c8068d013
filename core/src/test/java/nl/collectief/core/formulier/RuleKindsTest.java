package nl.collectief.core.formulier;

import static nl.collectief.core.formulier.Proef.regel;
import static nl.collectief.core.formulier.Proef.toets;
import static nl.collectief.core.formulier.Proef.vraag;
import static nl.collectief.core.formulier.Proef.vragen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of rule, on both sides of its line. Source: formulieren 1.4; dates and documents have tests of their own. */
class RuleKindsTest {

    private static final String KLEUREN = "\"keuzes\": [{\"code\": \"ROOD\"}, {\"code\": \"BLAUW\"}]";

    @Test
    @DisplayName("onbekend: a property no question has, also inside an object, an item, a document, a place, a period")
    void onbekend() {
        FormEvaluator form = vragen(
                vraag("a.b", "tekst", ""),
                vraag("lijst", "groep", "\"vragen\": [" + vraag("c", "tekst", "") + "]"),
                vraag("plek", "locatie", ""),
                vraag("stuk", "document", ""),
                vraag("dag", "datumOfPeriode", ""));
        assertThat(toets(form, "{\"a\": {\"b\": \"x\"}, \"lijst\": [{\"c\": \"x\"}]}"))
                .isEmpty();
        assertThat(toets(form, """
                {"x": null, "a": {"b": "x", "y": 1}, "lijst": [{"c": "x", "z": "1"}], "a/b~c": "",
                 "plek": {"omschrijving": "hier", "hoogte": 1}, "dag": {"datum": "2026-11-23", "uur": "1"},
                 "stuk": {"bestandsnaam": "a.pdf", "lengte": 1, "inhoud": "AAAA"}}
                """))
                .containsExactly(
                        "onbekend /x",
                        "onbekend /a/y",
                        "onbekend /lijst/0/z",
                        "onbekend /a~1b~0c",
                        "onbekend /plek/hoogte",
                        "onbekend /dag/uur",
                        "onbekend /stuk/inhoud");
    }

    @Test
    @DisplayName("verborgen: answered though not asked; empty is not answered")
    void verborgen() {
        FormEvaluator form = vragen(
                vraag("a", "janee", ""),
                vraag("b", "tekst", "\"verplicht\": true, \"zichtbaarAls\": {\"==\": [{\"var\": \"a\"}, \"JA\"]}"));
        assertThat(toets(form, "{\"a\": \"NEE\", \"b\": \"x\"}")).containsExactly("verborgen /b");
        assertThat(toets(form, "{\"a\": \"NEE\", \"b\": 12}")).containsExactly("verborgen /b");
        for (String leeg : List.of("\"\"", "\"  \"", "null", "[]", "{}", "{\"c\": null}", "\"\\u200b\\u00a0\"")) {
            assertThat(toets(form, "{\"a\": \"NEE\", \"b\": " + leeg + "}"))
                    .as(leeg)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"a\": null}", "{\"a\": \"\"}", "{\"a\": \" \\t\"}", "{\"a\": []}", "{\"a\": {}}"})
    @DisplayName("verplicht: asked, required and empty, and nothing else")
    void verplicht(String antwoorden) {
        assertThat(toets(vragen(vraag("a", "tekst", "\"verplicht\": true, \"max\": 1")), antwoorden))
                .containsExactly("verplicht /a");
        assertThat(toets(vragen(vraag("a", "tekst", "\"verplicht\": false")), antwoorden))
                .isEmpty();
    }

    @Test
    @DisplayName("verplicht: only while a condition holds")
    void verplichtAls() {
        FormEvaluator form = vragen(
                vraag("a", "janee", ""), vraag("b", "tekst", "\"verplicht\": {\"==\": [{\"var\": \"a\"}, \"JA\"]}"));
        assertThat(toets(form, "{\"a\": \"JA\"}")).containsExactly("verplicht /b");
        assertThat(toets(form, "{\"a\": \"NEE\"}")).isEmpty();
        assertThat(toets(form, "{\"a\": \"WEL\"}")).containsExactly("keuze /a");
    }

    @Test
    @DisplayName("verplicht: a tick that is not set; one that is not required may be NEE")
    void akkoord() {
        FormEvaluator form = vragen(vraag("a", "akkoord", "\"verplicht\": true"), vraag("b", "akkoord", ""));
        assertThat(toets(form, "{\"a\": \"JA\", \"b\": \"NEE\"}")).isEmpty();
        assertThat(toets(form, "{\"a\": \"NEE\"}")).containsExactly("verplicht /a");
        assertThat(toets(form, "{\"a\": \"JAWEL\"}")).containsExactly("keuze /a");
        assertThat(toets(form, "{\"a\": true}")).containsExactly("vorm /a");
    }

    @Test
    @DisplayName("lengte: code points of the normal form without space around, as many as max and one more")
    void lengte() {
        FormEvaluator form = vragen(vraag("a", "tekst", "\"max\": 4"));
        for (String goed :
                List.of("abcd", " abcd ", "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", "e\u0301".repeat(4))) {
            assertThat(toets(form, "{\"a\": \"" + goed + "\"}")).as(goed).isEmpty();
        }
        for (String fout : List.of("abcde", "ab de", "\uD83D\uDE00".repeat(5))) {
            assertThat(toets(form, "{\"a\": \"" + fout + "\"}")).as(fout).containsExactly("lengte /a");
        }
        assertThat(toets(vragen(vraag("a", "tekst", "")), "{\"a\": \"" + "x".repeat(5_000) + "\"}"))
                .isEmpty();
    }

    @Test
    @DisplayName("lengte: digits before the comma of a number; the words of a place")
    void lengteAnders() {
        FormEvaluator form = vragen(
                vraag("a", "getal", "\"cijfers\": 3"),
                vraag("b", "bedrag", "\"cijfers\": 2"),
                vraag("c", "locatie", "\"max\": 4"));
        assertThat(toets(form, "{\"a\": 999, \"b\": 99.99, \"c\": {\"omschrijving\": \"hier\"}}"))
                .isEmpty();
        assertThat(toets(form, "{\"a\": -999}")).isEmpty();
        assertThat(toets(form, "{\"a\": 1000, \"b\": 100.00, \"c\": {\"omschrijving\": \"daar!\"}}"))
                .containsExactly("lengte /a", "lengte /b", "lengte /c");
    }

    @Test
    @DisplayName("keuze: a code of the list, exactly")
    void keuze() {
        FormEvaluator form =
                vragen(vraag("a", "keuze", KLEUREN), vraag("b", "keuzes", KLEUREN), vraag("c", "janee", ""));
        assertThat(toets(form, "{\"a\": \"ROOD\", \"b\": [\"ROOD\", \"BLAUW\"], \"c\": \"NEE\"}"))
                .isEmpty();
        assertThat(toets(form, "{\"a\": \"rood\", \"b\": [\"ROOD\", \"GROEN\", \"GEEL\"], \"c\": \"ja\"}"))
                .containsExactly("keuze /a", "keuze /b", "keuze /c");
        assertThat(toets(form, "{\"a\": 1, \"b\": \"ROOD\", \"c\": true}"))
                .containsExactly("vorm /a", "vorm /b", "vorm /c");
        assertThat(toets(form, "{\"b\": [\"ROOD\", 1]}")).containsExactly("vorm /b");
    }

    @Test
    @DisplayName("keuze: the list of the municipality replaces that of the form, but for codes the form itself needs")
    void keuzeVanProfiel() {
        FormEvaluator form = vragen(
                vraag(
                        "a",
                        "keuze",
                        "\"profiel\": \"kleuren\", \"keuzes\": [{\"code\": \"ROOD\"}, {\"code\": \"ANDERS\", \"vast\": true}]"));
        Map<String, Object> eigen = Map.of("kleuren", List.of("GROEN"));
        assertThat(toets(form, "{\"a\": \"ROOD\"}")).isEmpty();
        assertThat(toets(form, "{\"a\": \"GROEN\"}")).containsExactly("keuze /a");
        assertThat(toets(form, "{\"a\": \"GROEN\"}", eigen)).isEmpty();
        assertThat(toets(form, "{\"a\": \"ANDERS\"}", eigen)).isEmpty();
        assertThat(toets(form, "{\"a\": \"ROOD\"}", eigen)).containsExactly("keuze /a");
        assertThat(toets(form, "{\"a\": \"ROOD\"}", Map.of("kleuren", "geen lijst")))
                .isEmpty();
    }

    @Test
    @DisplayName("keuze: a list that only the municipality has; without it anything goes, also for days")
    void keuzeZonderStandaard() {
        FormEvaluator form =
                vragen(vraag("a", "keuze", "\"profiel\": \"markten\""), vraag("b", "datum", "\"profiel\": \"dagen\""));
        String antwoorden = "{\"a\": \"M1\", \"b\": \"2026-12-01\"}";
        assertThat(toets(form, antwoorden)).isEmpty();
        assertThat(toets(form, antwoorden, Map.of("markten", List.of("M1"), "dagen", List.of("2026-12-01"))))
                .isEmpty();
        assertThat(toets(form, antwoorden, Map.of("markten", List.of("M2"), "dagen", List.of("2026-12-02"))))
                .containsExactly("keuze /a", "keuze /b");
    }

    @Test
    @DisplayName("dubbel: the same code twice is told once")
    void dubbel() {
        FormEvaluator form = vragen(vraag("a", "keuzes", KLEUREN));
        assertThat(toets(form, "{\"a\": [\"ROOD\", \"ROOD\", \"ROOD\", \"BLAUW\", \"BLAUW\"]}"))
                .containsExactly("dubbel /a");
    }

    @ParameterizedTest
    @CsvSource({"1,aantal", "2,", "3,", "4,aantal"})
    @DisplayName("aantal: a group of two to three items")
    void aantal(int items, String kind) {
        FormEvaluator form = vragen(
                vraag("a", "groep", "\"min\": 2, \"aantal\": 3, \"vragen\": [" + vraag("b", "tekst", "") + "]"),
                vraag("c", "keuzes", KLEUREN + ", " + regel("\"soort\": \"aantal\", \"max\": 1")));
        String lijst = "[" + "{\"b\": \"x\"},".repeat(items - 1) + "{\"b\": \"x\"}]";
        assertThat(toets(form, "{\"a\": " + lijst + "}")).isEqualTo(kind == null ? List.of() : List.of(kind + " /a"));
        assertThat(toets(form, "{\"a\": [{}, null], \"c\": [\"ROOD\", \"BLAUW\"]}"))
                .containsExactly("aantal /c");
        assertThat(toets(form, "{\"a\": []}")).containsExactly("verplicht /a");
    }

    @Test
    @DisplayName("aantal, perKeuze: exactly one item for each code chosen; silent when the choice itself is wrong")
    void perKeuze() {
        FormEvaluator form = vragen(
                vraag("kleuren", "keuzes", KLEUREN),
                vraag(
                        "a",
                        "groep",
                        regel("\"soort\": \"aantal\", \"vraag\": \"kleuren\"") + ", \"vragen\": ["
                                + vraag("kleur", "keuze", KLEUREN) + "]"));
        String rood = "{\"kleur\": \"ROOD\"}";
        String blauw = "{\"kleur\": \"BLAUW\"}";
        String beide = "{\"kleuren\": [\"ROOD\", \"BLAUW\"], \"a\": [";
        assertThat(toets(form, beide + blauw + "," + rood + "]}")).isEmpty();
        assertThat(toets(form, beide + blauw + "]}")).containsExactly("aantal /a");
        assertThat(toets(form, beide + blauw + "," + blauw + "]}")).containsExactly("aantal /a");
        assertThat(toets(form, "{\"kleuren\": [\"ROOD\"], \"a\": [" + rood + "," + blauw + "]}"))
                .containsExactly("aantal /a");
        assertThat(toets(form, "{\"a\": [" + rood + "]}")).containsExactly("aantal /a");
        assertThat(toets(form, "{\"kleuren\": [\"GROEN\"], \"a\": [" + rood + "]}"))
                .containsExactly("keuze /kleuren");
    }

    @ParameterizedTest
    @CsvSource({"0,bereik", "1,", "90,", "91,bereik", "-5,bereik", "90.0,"})
    @DisplayName("bereik: from 1 to 90")
    void bereik(String getal, String kind) {
        FormEvaluator form = vragen(vraag("a", "getal", regel("\"soort\": \"bereik\", \"van\": 1, \"tot\": 90")));
        assertThat(toets(form, "{\"a\": " + getal + "}")).isEqualTo(kind == null ? List.of() : List.of(kind + " /a"));
    }

    @Test
    @DisplayName("bereik: without an upper bound")
    void bereikVanaf() {
        FormEvaluator form = vragen(vraag("a", "getal", regel("\"soort\": \"bereik\", \"van\": 1")));
        assertThat(toets(form, "{\"a\": 999999999999}")).isEmpty();
        assertThat(toets(form, "{\"a\": 0}")).containsExactly("bereik /a");
    }

    @Test
    @DisplayName("andersDan: equal to another answer however it is written; silent when that is empty or wrong")
    void andersDan() {
        FormEvaluator form = vragen(
                vraag("a", "kenteken", ""),
                vraag("b", "kenteken", regel("\"soort\": \"andersDan\", \"vraag\": \"a\"")));
        assertThat(toets(form, "{\"a\": \"gr-72-pa\", \"b\": \"GR72PA\"}")).containsExactly("andersDan /b");
        assertThat(toets(form, "{\"a\": \"gr-72-pa\", \"b\": \"GR72PB\"}")).isEmpty();
        assertThat(toets(form, "{\"b\": \"GR72PA\"}")).isEmpty();
        assertThat(toets(form, "{\"a\": \"!\", \"b\": \"!\"}")).containsExactly("vorm /a", "vorm /b");
    }

    @Test
    @DisplayName("kort: a warning below the number; of a BSN the digits count as typed")
    void kort() {
        FormEvaluator form = vragen(
                vraag("a", "telefoon", regel("\"soort\": \"kort\", \"n\": 10")),
                vraag("b", "bsn", regel("\"soort\": \"kort\", \"n\": 9")));
        assertThat(toets(form, "{\"a\": \"0612345678\", \"b\": \"010000008\"}")).isEmpty();
        assertThat(toets(form, "{\"a\": \"061234567\", \"b\": \"1000.00.08\"}"))
                .containsExactly("kort(w) /a", "kort(w) /b");
    }

    @Test
    @DisplayName("!w: any rule can be made a warning")
    void waarschuwing() {
        String alleenWaarschuwen = regel("\"soort\": \"bereik\", \"van\": 1, \"waarschuwing\": true");
        assertThat(toets(vragen(vraag("a", "getal", alleenWaarschuwen)), "{\"a\": 0}"))
                .containsExactly("bereik(w) /a");
    }

    @Test
    @DisplayName("einde: the answers end the form, as fout or as warning; undecided when they cannot be used")
    void einde() {
        FormEvaluator form = Proef.form(
                "\"blokken\": [{\"nummer\": \"1\", \"vragen\": [" + vraag("a", "janee", "") + ","
                        + vraag("b", "janee", "") + "]}], \"einde\": ["
                        + "{\"eigenschap\": \"b\", \"als\": {\"==\": [{\"var\": \"b\"}, \"NEE\"]}, \"ernst\": \"waarschuwing\"},"
                        + "{\"eigenschap\": \"a\", \"als\": {\"!=\": [{\"var\": \"a\"}, \"JA\"]}, \"ernst\": \"fout\"}]");
        assertThat(toets(form, "{\"a\": \"JA\", \"b\": \"JA\"}")).isEmpty();
        assertThat(toets(form, "{\"a\": \"NEE\", \"b\": \"NEE\"}")).containsExactly("einde(w) /b", "einde /a");
        assertThat(toets(form, "{\"a\": \"MISSCHIEN\", \"b\": \"JA\"}")).containsExactly("keuze /a");
    }
}
