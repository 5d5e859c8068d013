package nl.collectief.core.formulier;

import static nl.collectief.core.formulier.Proef.blokken;
import static nl.collectief.core.formulier.Proef.ontvangst;
import static nl.collectief.core.formulier.Proef.vraag;
import static nl.collectief.core.formulier.Proef.vragen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.collectief.core.aanvraag.Profiel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a page shows: of every question whether it is asked, by the same conditions as judging. Source: formulieren 1.3. */
class FormViewTest {

    private static String als(String eigenschap, String waarde) {
        return "\"zichtbaarAls\": {\"==\": [{\"var\": \"" + eigenschap + "\"}, \"" + waarde + "\"]}";
    }

    private static List<BlockView> beeld(FormEvaluator form, @Nullable Object antwoorden) {
        return form.beeld(antwoorden, ontvangst(Profiel.van(Map.of("optie", "JA"))));
    }

    /** Place and state of every question, those of items after their group; a required one with {@code !}. */
    private static List<String> vragenVan(List<BlockView> blokken) {
        return blokken.stream().flatMap(blok -> plat(blok.vragen())).toList();
    }

    private static Stream<String> plat(List<QuestionView> vragen) {
        return vragen.stream()
                .flatMap(vraag -> Stream.concat(
                        Stream.of(vraag.plaats() + " " + vraag.stand() + (vraag.verplicht() ? "!" : "")),
                        vraag.items().stream().flatMap(FormViewTest::plat)));
    }

    @Test
    @DisplayName("1.3.1: a question is asked when its condition holds; what hangs on a hidden one is hidden")
    void voorwaarden() {
        FormEvaluator form = vragen(
                vraag("a", "janee", "\"verplicht\": true"),
                vraag("b", "janee", als("a", "JA")),
                vraag("c", "tekst", als("b", "JA")),
                vraag("d", "infotekst", als("profiel.optie", "JA")));
        assertThat(vragenVan(beeld(form, Proef.boom("{\"a\": \"NEE\", \"b\": \"JA\"}"))))
                .containsExactly("/a GEVRAAGD!", "/b VERBORGEN", "/c VERBORGEN", "/d GEVRAAGD");
        assertThat(vragenVan(beeld(form, Proef.boom("{\"a\": \"JA\", \"b\": \"JA\"}"))))
                .containsExactly("/a GEVRAAGD!", "/b GEVRAAGD", "/c GEVRAAGD", "/d GEVRAAGD");
        assertThat(vragenVan(beeld(form, null)))
                .containsExactly("/a GEVRAAGD!", "/b VERBORGEN", "/c VERBORGEN", "/d GEVRAAGD");
    }

    @Test
    @DisplayName("1.3.4: a question whose condition looks at a wrong shape or code is undecided")
    void onbeslist() {
        FormEvaluator form = vragen(vraag("a", "janee", ""), vraag("b", "tekst", als("a", "JA")));
        assertThat(vragenVan(beeld(form, Map.of("a", "misschien")))).containsExactly("/a GEVRAAGD", "/b ONBESLIST");
    }

    @Test
    @DisplayName("1.3.1: a block that is not asked hides its questions; a block without a question asked is not asked")
    void blok() {
        FormEvaluator form = blokken(
                "{\"nummer\": \"1\", \"vragen\": [" + vraag("a", "janee", "") + "]}",
                "{\"nummer\": \"2\", \"eigenschap\": \"o\", " + als("a", "JA") + ", \"vragen\": ["
                        + vraag("o.b", "tekst", "") + "]}",
                "{\"nummer\": \"3\", \"vragen\": [" + vraag("c", "tekst", als("a", "JA")) + "]}");
        List<BlockView> nee = beeld(form, Map.of("a", "NEE"));
        assertThat(nee).extracting(BlockView::isGevraagd).containsExactly(true, false, false);
        assertThat(vragenVan(nee)).containsExactly("/a GEVRAAGD", "/o/b VERBORGEN", "/c VERBORGEN");
        assertThat(beeld(form, Map.of("a", "JA")))
                .extracting(BlockView::isGevraagd)
                .containsExactly(true, true, true);
    }

    @Test
    @DisplayName("each item of a group shows its own questions, also an empty one; none when the group is hidden")
    void items() {
        FormEvaluator form = vragen(
                vraag("a", "janee", ""),
                vraag(
                        "g",
                        "groep",
                        als("a", "JA") + ", \"vragen\": [" + vraag("b", "janee", "\"verplicht\": true") + ","
                                + vraag("c", "tekst", als("item.b", "JA")) + "]"));
        assertThat(vragenVan(beeld(form, Proef.boom("{\"a\": \"JA\", \"g\": [{\"b\": \"JA\"}, {}]}"))))
                .containsExactly(
                        "/a GEVRAAGD",
                        "/g GEVRAAGD",
                        "/g/0/b GEVRAAGD!",
                        "/g/0/c GEVRAAGD",
                        "/g/1/b GEVRAAGD!",
                        "/g/1/c VERBORGEN");
        assertThat(vragenVan(beeld(form, Proef.boom("{\"a\": \"NEE\", \"g\": [{\"b\": \"JA\"}]}"))))
                .containsExactly("/a GEVRAAGD", "/g VERBORGEN");
    }

    @Test
    @DisplayName(
            "the questions of an optional object stay there to be answered while it is empty; hidden, they are hidden")
    void optioneel() {
        FormEvaluator form = vragen(
                vraag("a", "janee", ""),
                vraag("o", "object", "\"optioneel\": true, " + als("a", "JA")),
                vraag("o.b", "tekst", "\"verplicht\": true"));
        assertThat(vragenVan(beeld(form, Map.of("a", "JA"))))
                .containsExactly("/a GEVRAAGD", "/o GEVRAAGD", "/o/b GEVRAAGD!");
        assertThat(vragenVan(beeld(form, Map.of("a", "NEE"))))
                .containsExactly("/a GEVRAAGD", "/o VERBORGEN", "/o/b VERBORGEN!");
    }

    @Test
    @DisplayName("a question that a system answers says so: a page leaves it out, and it is judged as every other")
    void systeem() {
        FormEvaluator form = vragen(vraag("a", "getal", "\"systeem\": true"), vraag("b", "getal", ""));
        assertThat(form.formulier().vragen().map(vraag -> vraag.kenmerken().systeem()))
                .containsExactly(true, false);
        assertThat(Proef.toets(form, "{\"a\": \"x\", \"b\": \"y\"}")).containsExactly("vorm /a", "vorm /b");
    }

    @Test
    @DisplayName("answers that are no object count as none")
    void geenObject() {
        FormEvaluator form = vragen(vraag("a", "janee", ""));
        assertThat(vragenVan(beeld(form, "tekst"))).containsExactly("/a GEVRAAGD");
    }
}
