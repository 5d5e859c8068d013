package nl.collectief.core.formulier;

import static nl.collectief.core.formulier.Proef.regel;
import static nl.collectief.core.formulier.Proef.toets;
import static nl.collectief.core.formulier.Proef.vraag;
import static nl.collectief.core.formulier.Proef.vragen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of a form that speak under a condition, and bounds that a municipality sets. Source: formulieren 7. */
class RuleConditionsTest {

    private static final String EEN_ALS_NIET_HERHALEN = regel(
            "\"soort\": \"aantal\", \"min\": 1, \"max\": 1, \"als\": {\"==\": [{\"var\": \"profiel.herhalen\"}, \"NEE\"]}");

    @ParameterizedTest
    @CsvSource({"NEE, 1, ''", "NEE, 2, aantal /lijst", "JA, 2, ''", ", 2, ''"})
    @DisplayName("als: the rule speaks while its condition holds, here by the profile")
    void alsProfiel(String herhalen, int aantal, String verwacht) {
        FormEvaluator form = vragen(
                vraag("lijst", "groep", EEN_ALS_NIET_HERHALEN + ", \"vragen\": [" + vraag("a", "tekst", "") + "]"));
        String antwoorden = "{\"lijst\": [{\"a\": \"x\"}" + ", {\"a\": \"y\"}".repeat(aantal - 1) + "]}";
        Map<String, String> profiel = herhalen == null ? Map.of() : Map.of("herhalen", herhalen);
        assertThat(String.join(", ", toets(form, antwoorden, profiel))).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({"JA, kort(w) /b", "NEE, ''", "X, keuze /a"})
    @DisplayName("als: by an answer above; one that cannot be used leaves the rule silent")
    void alsAntwoord(String a, String verwacht) {
        FormEvaluator form = vragen(
                vraag("a", "janee", ""),
                vraag(
                        "b",
                        "tekst",
                        regel("\"soort\": \"kort\", \"n\": 5, \"als\": {\"==\": [{\"var\": \"a\"}, \"JA\"]}")));
        assertThat(String.join(", ", toets(form, "{\"a\": \"" + a + "\", \"b\": \"vier\"}")))
                .isEqualTo(verwacht);
    }

    @Test
    @DisplayName("als: of two bounds the one whose condition holds; in an item also by that item")
    void alsItem() {
        String grens = "{\"soort\": \"bereik\", \"tot\": %s, \"als\": {\"%s\": [{\"var\": \"item.groot\"}, \"JA\"]}}";
        FormEvaluator form = vragen(vraag(
                "lijst",
                "groep",
                "\"vragen\": [" + vraag("groot", "janee", "") + ","
                        + vraag(
                                "n",
                                "getal",
                                "\"regels\": [" + grens.formatted("9", "==") + "," + grens.formatted("3", "!=") + "]")
                        + "]"));
        assertThat(toets(form, """
                {"lijst": [{"groot": "JA", "n": 9}, {"groot": "JA", "n": 10}, {"groot": "NEE", "n": 3}, {"n": 4}]}
                """)).containsExactly("bereik /lijst/1/n", "bereik /lijst/3/n");
    }

    @Test
    @DisplayName("als: it looks only at questions above")
    void alsOnder() {
        String regel = regel("\"soort\": \"kort\", \"n\": 5, \"als\": {\"var\": \"b\"}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vragen(vraag("a", "tekst", regel), vraag("b", "tekst", "")))
                .withMessageContaining("b");
    }

    @ParameterizedTest
    @CsvSource({"4, 4, ''", "4, 5, bereik /n", ", 5, ''", ", 99, ''"})
    @DisplayName("a bound of the profile: there as its number says; without that number none")
    void grens(BigDecimal maximum, int n, String verwacht) {
        FormEvaluator form = vragen(vraag(
                "n",
                "getal",
                regel("\"soort\": \"bereik\", \"van\": 1, \"tot\": {\"var\": \"profiel.maxVergunningen\"}")));
        Map<String, BigDecimal> profiel = maximum == null ? Map.of() : Map.of("maxVergunningen", maximum);
        assertThat(String.join(", ", toets(form, "{\"n\": " + n + "}", profiel)))
                .isEqualTo(verwacht);
        assertThat(toets(form, "{\"n\": 0}", profiel)).containsExactly("bereik /n");
    }

    @Test
    @DisplayName("a bound of the profile with a default of the form; a value of another shape is no bound")
    void grensMetStandaard() {
        FormEvaluator form = vragen(
                vraag("a", "datum", ""),
                vraag(
                        "b",
                        "datum",
                        regel(
                                "\"soort\": \"maxDagenNa\", \"vraag\": \"a\", \"dagen\": {\"var\": [\"profiel.maxDagen\", 28]}")));
        String antwoorden = "{\"a\": \"2026-12-01\", \"b\": \"2026-12-30\"}";
        assertThat(toets(form, antwoorden)).containsExactly("maxDagenNa /b");
        assertThat(toets(form, antwoorden, Map.of("maxDagen", 29))).isEmpty();
        assertThat(toets(form, antwoorden, Map.of("maxDagen", 27))).containsExactly("maxDagenNa /b");
        assertThat(toets(form, antwoorden, Map.of("maxDagen", "veel"))).isEmpty();
    }

    @Test
    @DisplayName("a bound of the profile stands in the text of its finding")
    void argument() {
        FormEvaluator form = vragen(vraag(
                "n", "getal", regel("\"soort\": \"bereik\", \"van\": 1, \"tot\": {\"var\": [\"profiel.max\", 3]}")));
        assertThat(Proef.bevindingen(form, Proef.boom("{\"n\": 4}")))
                .singleElement()
                .satisfies(bevinding -> assertThat(bevinding.argumenten())
                        .containsEntry("min", "1")
                        .containsEntry("max", "3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "{\"var\": \"a\"}", "true", "[1]"})
    @DisplayName("a bound that is no number and does not come from the profile is a mistake of the form")
    void geenGrens(String grens) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vragen(vraag("n", "getal", regel("\"soort\": \"bereik\", \"tot\": " + grens))));
    }
}
