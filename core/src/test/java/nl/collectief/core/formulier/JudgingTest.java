package nl.collectief.core.formulier;

import static nl.collectief.core.formulier.Proef.blokken;
import static nl.collectief.core.formulier.Proef.regel;
import static nl.collectief.core.formulier.Proef.toets;
import static nl.collectief.core.formulier.Proef.vraag;
import static nl.collectief.core.formulier.Proef.vragen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import nl.collectief.core.aanvraag.Profiel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a form is judged: what is asked, what is undecided, what falls silent, in which order. Source: formulieren 1.3. */
class JudgingTest {

    private static String als(String eigenschap, String waarde) {
        return "\"zichtbaarAls\": {\"==\": [{\"var\": \"" + eigenschap + "\"}, \"" + waarde + "\"]}";
    }

    @Test
    @DisplayName("1.3.1: hidden answers count as not given, so that what hangs on them is hidden too")
    void overgankelijk() {
        FormEvaluator form = vragen(
                vraag("a", "janee", ""), vraag("b", "janee", als("a", "JA")), vraag("c", "tekst", als("b", "JA")));
        assertThat(toets(form, "{\"a\": \"JA\", \"b\": \"JA\", \"c\": \"x\"}")).isEmpty();
        assertThat(toets(form, "{\"a\": \"NEE\", \"b\": \"JA\", \"c\": \"x\"}"))
                .containsExactly("verborgen /b", "verborgen /c");
    }

    @Test
    @DisplayName("1.3.1: the condition of a block holds for each of its questions; an object of the block speaks once")
    void blok() {
        String vragen =
                "\"vragen\": [" + vraag("o.b", "tekst", "\"verplicht\": true") + "," + vraag("o.c", "getal", "") + "]";
        String eerste = "{\"nummer\": \"1\", \"vragen\": [" + vraag("a", "janee", "") + "]}";
        FormEvaluator los = blokken(eerste, "{\"nummer\": \"2\", " + als("a", "JA") + ", " + vragen + "}");
        FormEvaluator samen =
                blokken(eerste, "{\"nummer\": \"2\", \"eigenschap\": \"o\", " + als("a", "JA") + ", " + vragen + "}");
        String antwoorden = "{\"a\": \"NEE\", \"o\": {\"b\": \"x\", \"c\": \"geen getal\"}}";
        assertThat(toets(los, antwoorden)).containsExactly("verborgen /o/b", "verborgen /o/c");
        assertThat(toets(samen, antwoorden)).containsExactly("verborgen /o");
        assertThat(toets(samen, "{\"a\": \"JA\"}")).containsExactly("verplicht /o/b");
        assertThat(toets(samen, "{\"a\": \"JA\", \"o\": \"tekst\"}")).containsExactly("vorm /o");
    }

    @Test
    @DisplayName("1.3.3: a hidden group gives one finding and is not judged inside")
    void groep() {
        FormEvaluator form = vragen(
                vraag("a", "janee", ""),
                vraag(
                        "g",
                        "groep",
                        als("a", "JA") + ", \"verplicht\": true, \"vragen\": [" + vraag("b", "getal", "") + "]"));
        assertThat(toets(form, "{\"a\": \"NEE\", \"g\": [{\"b\": \"x\"}, {\"b\": \"y\"}]}"))
                .containsExactly("verborgen /g");
        assertThat(toets(form, "{\"a\": \"JA\", \"g\": [{\"b\": \"x\"}, {\"b\": 1}, {\"b\": \"y\"}]}"))
                .containsExactly("vorm /g/0/b", "vorm /g/2/b");
        assertThat(toets(form, "{\"a\": \"JA\", \"g\": {\"b\": 1}}")).containsExactly("vorm /g");
        assertThat(toets(form, "{\"a\": \"JA\", \"g\": [1, {\"b\": 1}]}")).containsExactly("vorm /g/0");
    }

    @Test
    @DisplayName("1.3.3: an optional object left empty is not judged inside; begun, it is")
    void optioneel() {
        FormEvaluator form = vragen(
                vraag("o", "object", "\"optioneel\": true"),
                vraag("o.a", "tekst", "\"verplicht\": true"),
                vraag("o.b", "tekst", ""));
        assertThat(toets(form, "{}")).isEmpty();
        assertThat(toets(form, "{\"o\": {\"a\": null, \"b\": \" \"}}")).isEmpty();
        assertThat(toets(form, "{\"o\": {\"b\": \"x\"}}")).containsExactly("verplicht /o/a");
        assertThat(toets(form, "{\"o\": [\"x\"]}")).containsExactly("vorm /o");
    }

    @Test
    @DisplayName("1.3.4: what hangs on a wrong shape or code is undecided: not judged, nor what hangs on that")
    void onbeslist() {
        FormEvaluator form = vragen(
                vraag("a", "keuze", "\"keuzes\": [{\"code\": \"X\"}]"),
                vraag("b", "tekst", "\"verplicht\": true, " + als("a", "X")),
                vraag("c", "tekst", "\"verplicht\": true, " + als("b", "x")),
                vraag("d", "tekst", "\"verplicht\": true"));
        for (String fout : List.of("\"Y\"", "1", "[\"X\"]")) {
            String antwoorden = "{\"a\": " + fout + ", \"b\": 5, \"c\": \"x\"}";
            FormVerdict uitslag = form.toets(Proef.boom(antwoorden), Proef.ontvangst(Profiel.STANDAARD));
            assertThat(uitslag.bevindingen())
                    .extracting(Proef::kort)
                    .hasSize(2)
                    .last()
                    .isEqualTo("verplicht /d");
            assertThat(uitslag.onbeslist()).containsExactly("b", "c");
            assertThat(uitslag.isOnbruikbaar("c", Set.of())).isTrue();
            assertThat(uitslag.isOnbruikbaar("d", Set.of())).isFalse();
        }
        assertThat(toets(form, "{}")).containsExactly("verplicht /d");
    }

    @Test
    @DisplayName("1.3.4: a wrong check digit can still be looked at by a condition")
    void controle() {
        FormEvaluator form = vragen(
                vraag("a", "bsn", ""),
                vraag("b", "tekst", "\"verplicht\": true, \"zichtbaarAls\": {\"!=\": [{\"var\": \"a\"}, null]}"));
        assertThat(toets(form, "{\"a\": \"999990008\"}")).containsExactly("controle /a", "verplicht /b");
    }

    @Test
    @DisplayName("1.3.4: a wrong shape silences the other rules of that value")
    void vormZwijgt() {
        FormEvaluator form =
                vragen(vraag("a", "getal", "\"cijfers\": 1, " + regel("\"soort\": \"bereik\", \"van\": 1")));
        assertThat(toets(form, "{\"a\": \"0\"}")).containsExactly("vorm /a");
        assertThat(toets(form, "{\"a\": -10}")).containsExactly("lengte /a", "bereik /a");
    }

    @Test
    @DisplayName("1.3.4: text where an object belongs is told once, and its questions are not judged")
    void gebroken() {
        FormEvaluator form =
                vragen(vraag("o.p.a", "tekst", "\"verplicht\": true"), vraag("o.p.b", "tekst", "\"verplicht\": true"));
        assertThat(toets(form, "{\"o\": \"x\"}")).containsExactly("vorm /o");
        assertThat(toets(form, "{\"o\": {\"p\": [1]}}")).containsExactly("vorm /o/p");
        assertThat(toets(form, "{\"o\": {\"p\": \"\"}}")).containsExactly("verplicht /o/p/a", "verplicht /o/p/b");
    }

    @Test
    @DisplayName("1.3.5: of two rows that fill one property the one that is asked judges, also when it stands below")
    void tweeRijen() {
        FormEvaluator form = vragen(
                vraag("wie", "janee", ""),
                vraag("a", "tekst", "\"max\": 3, " + als("wie", "JA")),
                vraag("soort", "janee", ""),
                vraag("a", "tekst", "\"max\": 5, " + als("soort", "JA")));
        assertThat(toets(form, "{\"wie\": \"JA\", \"soort\": \"NEE\", \"a\": \"abcd\"}"))
                .containsExactly("lengte /a");
        assertThat(toets(form, "{\"wie\": \"NEE\", \"soort\": \"JA\", \"a\": \"abcd\"}"))
                .isEmpty();
        assertThat(toets(form, "{\"wie\": \"NEE\", \"soort\": \"NEE\", \"a\": \"abcd\"}"))
                .containsExactly("verborgen /a");
    }

    @Test
    @DisplayName("1.3.6: first what no question has, then form order, item number, kind; what ends the form last")
    void volgorde() {
        FormEvaluator form = Proef.form("\"blokken\": [{\"nummer\": \"1\", \"vragen\": ["
                + vraag(
                        "g",
                        "groep",
                        "\"aantal\": 1, \"vragen\": [" + vraag("p", "tekst", "\"max\": 1") + ","
                                + vraag("q", "getal", "\"cijfers\": 1, " + regel("\"soort\": \"bereik\", \"van\": 1"))
                                + "]")
                + ","
                + vraag("a", "tekst", "\"verplicht\": true") + "]}],"
                + "\"einde\": [{\"eigenschap\": \"g\", \"als\": true}]");
        assertThat(toets(form, "{\"z\": 1, \"g\": [{\"q\": -10}, {\"p\": \"xx\", \"q\": \"1\"}]}"))
                .containsExactly(
                        "onbekend /z",
                        "aantal /g",
                        "lengte /g/0/q",
                        "bereik /g/0/q",
                        "lengte /g/1/p",
                        "vorm /g/1/q",
                        "verplicht /a",
                        "einde /g");
    }

    @Test
    @DisplayName("1.1: answers that are no object break the envelope; no answers are judged as empty")
    void geenObject() {
        FormEvaluator form = vragen(vraag("a", "tekst", "\"verplicht\": true"));
        for (String antwoorden : List.of("[]", "\"x\"", "1", "true")) {
            assertThat(Proef.bevindingen(form, Proef.boom(antwoorden)))
                    .extracting(bevinding -> bevinding.regel().id() + bevinding.plaats())
                    .containsExactly("FRM.envelop.antwoorden.vorm");
        }
        assertThat(Proef.bevindingen(form, null)).extracting(Proef::kort).containsExactly("verplicht /a");
    }

    @Test
    @DisplayName("volledig: postcode and huisnummer, or street, huisnummer and town; a wrong part counts as given")
    void volledig() {
        for (FormEvaluator form : List.of(
                vragen(
                        vraag("adres", "object", regel("\"soort\": \"volledig\"")),
                        vraag("adres.postcode", "postcode", ""),
                        vraag("adres.huisnummer", "huisnummer", ""),
                        vraag("adres.straatnaam", "tekst", ""),
                        vraag("adres.woonplaats", "tekst", "")),
                vragen(
                        vraag("adres.postcode", "postcode", regel("\"soort\": \"volledig\", \"vraag\": \"adres\"")),
                        vraag("adres.huisnummer", "huisnummer", ""),
                        vraag("adres.straatnaam", "tekst", ""),
                        vraag("adres.woonplaats", "tekst", "")))) {
            for (String goed : List.of(
                    "\"postcode\": \"2715BD\", \"huisnummer\": \"1\"",
                    "\"straatnaam\": \"Kade\", \"huisnummer\": \"1\", \"woonplaats\": \"Delft\"")) {
                assertThat(toets(form, "{\"adres\": {" + goed + "}}")).as(goed).isEmpty();
            }
            for (String fout : List.of(
                    "",
                    "\"postcode\": \"2715BD\"",
                    "\"huisnummer\": \"1\"",
                    "\"straatnaam\": \"Kade\", \"huisnummer\": \"1\"",
                    "\"straatnaam\": \"Kade\", \"woonplaats\": \"Delft\"")) {
                assertThat(toets(form, "{\"adres\": {" + fout + "}}")).as(fout).containsExactly("volledig /adres");
            }
            assertThat(toets(form, "{\"adres\": {\"postcode\": \"27\", \"huisnummer\": \"1\"}}"))
                    .containsExactly("vorm /adres/postcode");
            assertThat(toets(form, "{\"adres\": \"Kade 1\"}")).containsExactly("vorm /adres");
        }
    }

    @Test
    @DisplayName("volledig: silent for an address that is not asked, or optional and empty")
    void volledigZwijgt() {
        String volledig = regel("\"soort\": \"volledig\"");
        FormEvaluator optioneel =
                vragen(vraag("o", "object", "\"optioneel\": true, " + volledig), vraag("o.postcode", "postcode", ""));
        FormEvaluator verborgen = vragen(
                vraag("a", "janee", ""),
                vraag("o", "object", als("a", "JA") + ", " + volledig),
                vraag("o.postcode", "postcode", ""));
        assertThat(toets(optioneel, "{}")).isEmpty();
        assertThat(toets(optioneel, "{\"o\": {\"postcode\": \"2715BD\"}}")).containsExactly("volledig /o");
        assertThat(toets(verborgen, "{\"a\": \"NEE\"}")).isEmpty();
        assertThat(toets(verborgen, "{\"a\": \"JA\"}")).containsExactly("volledig /o");
    }

    @Test
    @DisplayName("a condition may look at the profile of the municipality, and in an item at the item")
    void omgeving() {
        FormEvaluator form = vragen(
                vraag("a", "tekst", als("profiel.herhalen", "JA")),
                vraag(
                        "g",
                        "groep",
                        "\"vragen\": [" + vraag("p", "janee", "") + "," + vraag("q", "tekst", als("item.p", "JA"))
                                + "]"));
        assertThat(toets(form, "{\"a\": \"x\"}")).containsExactly("verborgen /a");
        assertThat(toets(form, "{\"a\": \"x\"}", java.util.Map.of("herhalen", "JA")))
                .isEmpty();
        assertThat(toets(form, "{\"g\": [{\"p\": \"JA\", \"q\": \"x\"}, {\"p\": \"NEE\", \"q\": \"x\"}]}"))
                .containsExactly("verborgen /g/1/q");
    }

    @Test
    @DisplayName("a condition that looks at a property no question above it has is a mistake of who made the form")
    void onbekendeEigenschap() {
        assertThatIllegalArgumentException().isThrownBy(() -> vragen(vraag("a", "tekst", als("b", "JA"))));
        assertThatIllegalArgumentException().isThrownBy(() -> vragen(vraag("a", "tekst", als("a", "JA"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vragen(vraag("a", "tekst", als("b", "JA")), vraag("b", "janee", "")));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Proef.form("\"blokken\": [], \"einde\": [{\"eigenschap\": \"a\", \"als\": {\"var\": \"a\"}}]"));
    }
}
