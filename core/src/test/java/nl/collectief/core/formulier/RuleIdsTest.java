package nl.collectief.core.formulier;

import static nl.collectief.core.formulier.Proef.regel;
import static nl.collectief.core.formulier.Proef.vraag;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Under which ID a form rule speaks. Source: formulieren 6. */
class RuleIdsTest {

    private static List<String> ids(FormEvaluator form, String antwoorden) {
        return Proef.bevindingen(form, Proef.boom(antwoorden)).stream()
                .map(bevinding -> bevinding.regel().id() + (bevinding.regel().waarschuwing() ? "(w)" : ""))
                .toList();
    }

    private static String blok(String leden, String... vragen) {
        return "{\"nummer\": \"1\"" + leden + ", \"vragen\": [" + String.join(",", vragen) + "]}";
    }

    @Test
    @DisplayName("6.1: form, property without item, kind; 6.2: a stranger and an address")
    void vast() {
        FormEvaluator form = Proef.vragen(
                vraag("lijst", "groep", "\"vragen\": [" + vraag("a.b", "getal", "") + "]"),
                vraag("adres.postcode", "postcode", regel("\"soort\": \"volledig\", \"vraag\": \"adres\"")),
                vraag("adres.huisnummer", "huisnummer", ""));
        assertThat(ids(form, "{\"x\": 1, \"lijst\": [{\"a\": {\"b\": \"x\"}}], \"adres\": {\"huisnummer\": \"1\"}}"))
                .containsExactly("FRM.proef.onbekend", "FRM.proef.lijst.a.b.vorm", "FRM.proef.adres.volledig");
        assertThat(ids(form, "{\"lijst\": [{\"a\": 1}], \"adres\": {\"huisnummer\": \"1\", \"postcode\": \"1234AB\"}}"))
                .containsExactly("FRM.proef.lijst.a.vorm");
    }

    @Test
    @DisplayName("6.8: the ID of the question, else of the block row by property, else of the form by type and kind")
    void lagen() {
        String form =
                "\"regelIds\": {\"vorm\": \"F-1\", \"getal.vorm\": \"F-2\", \"verplicht\": \"F-3\"}, \"blokken\": ["
                        + blok(
                                ", \"regelIds\": {\"b.vorm\": \"B-1\", \"p.c.vorm\": \"B-2\"}",
                                vraag("a", "getal", "\"regelIds\": {\"vorm\": \"V-1\"}"),
                                vraag("b", "getal", ""),
                                vraag("p.c", "getal", ""),
                                vraag("d", "getal", ""),
                                vraag("e", "datum", ""),
                                vraag("f", "datum", "\"verplicht\": true"),
                                vraag("g", "keuze", "\"keuzes\": [{\"code\": \"X\"}]"))
                        + "]";
        assertThat(
                        ids(
                                Proef.form(form),
                                "{\"a\": \"\u00e9\", \"b\": \"x\", \"p\": {\"c\": \"x\"}, \"d\": \"x\", \"e\": \"x\", \"g\": \"Y\"}"))
                .containsExactly("V-1", "B-1", "B-2", "F-2", "F-1", "F-3", "FRM.proef.g.keuze");
    }

    @Test
    @DisplayName("6.8: in the row of a fixed block a property is named without that of the block")
    void vastBlok() {
        FormEvaluator form = Proef.blokken("{\"nummer\": \"1\", \"vast\": \"inloggen\", \"regelIds\": "
                + "{\"inlogmiddel.keuze\": \"I-1\", \"telefoonnummer.kort\": {\"id\": \"I-2\", \"ernst\": \"fout\"}}}");
        assertThat(ids(form, "{\"inloggen\": {\"inlogmiddel\": \"KVK\", \"burgerservicenummer\": \"999990007\"}}"))
                .containsExactly("I-1");
        assertThat(
                        ids(
                                form,
                                "{\"inloggen\": {\"inlogmiddel\": \"DIGID\", \"burgerservicenummer\": \"999990007\", \"telefoonnummer\": \"06\"}}"))
                .containsExactly("I-2");
    }

    @Test
    @DisplayName("a fixed block as a row is changed and extended by the row that includes it, like a block of the form")
    void vasteRij() {
        String rij = "{\"type\": \"blok\", \"vast\": \"persoonsgegevens\", \"vragen\": ["
                + "{\"eigenschap\": \"%1$svoornamen\", \"max\": 3, \"regelIds\": {\"lengte\": \"P-1\"}},"
                + vraag("%1$sbron", "tekst", "\"max\": 1") + "]%2$s}";
        String persoon =
                "{\"achternaam\": \"Smit\", \"voornamen\": \"Kimm\", \"geboortedatum\": \"1980\", \"bron\": \"BRP\"}";
        FormEvaluator los = Proef.vragen(String.format(rij, "", ""));
        assertThat(ids(los, persoon)).containsExactly("P-1", "FRM.proef.bron.lengte");
        FormEvaluator onder =
                Proef.vragen(String.format(rij, "kind.", ", \"eigenschap\": \"kind\", \"label\": \"kind\""));
        assertThat(ids(onder, "{\"kind\": " + persoon + "}")).containsExactly("P-1", "FRM.proef.kind.bron.lengte");
    }

    @Test
    @DisplayName(
            "6.8: a mapping may change the severity; one ID may serve several kinds and is reported once at a place")
    void ernst() {
        FormEvaluator form = Proef.vragen(
                vraag(
                        "a",
                        "getal",
                        "\"cijfers\": 1, " + regel("\"soort\": \"bereik\", \"van\": 1")
                                + ", \"regelIds\": {\"lengte\": \"X-1\", \"bereik\": \"X-1\"}"),
                vraag("b", "postcode", "\"regelIds\": {\"controle\": {\"id\": \"X-2\", \"ernst\": \"waarschuwing\"}}"));
        assertThat(ids(form, "{\"a\": -10, \"b\": \"1234SS\"}")).containsExactly("X-1", "X-2(w)");
    }

    @Test
    @DisplayName("the object of a block has an ID for what is hidden and for what is no object")
    void blok() {
        String vragen = vraag("o.a", "tekst", "");
        FormEvaluator form = Proef.form("\"blokken\": [" + blok("", vraag("z", "janee", "")) + ","
                + blok(
                        ", \"eigenschap\": \"o\", \"regelIds\": {\"verborgen\": \"B-1\"},"
                                + "\"zichtbaarAls\": {\"==\": [{\"var\": \"z\"}, \"JA\"]}",
                        vragen)
                + "]");
        assertThat(ids(form, "{\"z\": \"NEE\", \"o\": {\"a\": \"x\"}}")).containsExactly("B-1");
        assertThat(ids(form, "{\"z\": \"JA\", \"o\": 1}")).containsExactly("FRM.proef.o.vorm");
    }

    @Test
    @DisplayName("6.5: every rule a form holds, with question, severity and source; no property has one kind twice")
    void lijst() {
        FormEvaluator form = Proef.form("\"blokken\": ["
                + blok(
                        "",
                        vraag("a", "janee", "\"verplicht\": true"),
                        vraag(
                                "adres.postcode",
                                "postcode",
                                "\"bron\": \"Wet 1\", \"zichtbaarAls\": {\"==\": [{\"var\": \"a\"}, \"JA\"]}, "
                                        + regel(
                                                "\"soort\": \"volledig\", \"vraag\": \"adres\", \"waarschuwing\": true")),
                        "{\"label\": \"lees\", \"type\": \"infotekst\"}")
                + "], \"einde\": [{\"eigenschap\": \"a\", \"als\": {\"var\": \"a\"}, \"ernst\": \"waarschuwing\"}]");
        String bron = "Proef 2026-01-01";
        assertThat(form.regels())
                .containsExactlyInAnyOrder(
                        new FormRule(new RuleId("FRM.proef.onbekend", false), RuleKind.ONBEKEND, "", null, bron),
                        new FormRule(new RuleId("FRM.proef.a.verplicht", false), RuleKind.VERPLICHT, "a", "1.a", bron),
                        new FormRule(new RuleId("FRM.proef.a.vorm", false), RuleKind.VORM, "a", "1.a", bron),
                        new FormRule(new RuleId("FRM.proef.a.keuze", false), RuleKind.KEUZE, "a", "1.a", bron),
                        postcode("verborgen", RuleKind.VERBORGEN),
                        postcode("vorm", RuleKind.VORM),
                        postcode("controle", RuleKind.CONTROLE),
                        new FormRule(
                                new RuleId("FRM.proef.adres.volledig", true),
                                RuleKind.VOLLEDIG,
                                "adres",
                                "1.adres.postcode",
                                "Wet 1"),
                        new FormRule(new RuleId("FRM.proef.a.einde", true), RuleKind.EINDE, "a", null, bron));
    }

    private static FormRule postcode(String kind, RuleKind soort) {
        return new FormRule(
                new RuleId("FRM.proef.adres.postcode." + kind, false),
                soort,
                "adres.postcode",
                "1.adres.postcode",
                "Wet 1");
    }
}
