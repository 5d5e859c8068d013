package nl.collectief.core.formulier;

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

/** What a request says of its documents. Source: formulieren 5, documents, and FE-BLOK-6. */
class DocumentRulesTest {

    private static final FormEvaluator FORM = vragen(
            vraag("akte", "document", "\"soort\": \"AKTE\", \"afgegevenDoor\": [\"ARTS\", \"NOTARIS\"]"),
            vraag("keuze", "document", "\"keuzes\": [{\"code\": \"PAS\"}, {\"code\": \"BRIEF\"}]"),
            vraag("alle", "bestanden", "\"soort\": \"BIJLAGE\""));

    private static List<String> akte(String leden) {
        return toets(FORM, "{\"akte\": {" + leden + "}}");
    }

    private static String bestand(String naam, String lengte) {
        return "\"bestandsnaam\": \"" + naam + "\", \"lengte\": " + lengte;
    }

    @Test
    @DisplayName("a file that comes along, one that is sent by who made it, and one that follows")
    void goed() {
        assertThat(akte(bestand("a.pdf", "1"))).isEmpty();
        assertThat(akte(
                        "\"soort\": \"AKTE\", \"aanlevering\": \"BIJGEVOEGD\", \"afgegevenDoor\": \"ARTS\", \"id\": \"d1\","
                                + "\"mediatype\": \"application/pdf\", \"sha256\": \"" + "0a".repeat(32) + "\", "
                                + bestand("a.pdf", "1")))
                .isEmpty();
        assertThat(akte("\"aanlevering\": \"RECHTSTREEKS\", \"afgegevenDoor\": \"NOTARIS\""))
                .isEmpty();
        assertThat(akte("\"aanlevering\": \"VOLGT\"")).isEmpty();
        assertThat(akte("\"mediatype\": \"a/" + "b".repeat(83) + "\", " + bestand("a.pdf", "1")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,bestandgrootte",
        "1,",
        "8388607,",
        "8388608,bestandgrootte",
        "-1,bestandgrootte",
        "1e12,bestandgrootte"
    })
    @DisplayName("FE-BLOK-6: a file holds something and is smaller than 8 x 1024 x 1024 bytes")
    void grootte(String lengte, String kind) {
        assertThat(akte(bestand("a.pdf", lengte))).isEqualTo(kind == null ? List.of() : List.of(kind + " /akte"));
    }

    @Test
    @DisplayName("the largest size and more kinds of file are the municipality's; it cannot take kinds away")
    void profiel() {
        Map<String, Object> profiel = Map.of("maxBestand", 10, "bestandsoorten", List.of("heic"));
        assertThat(toets(FORM, "{\"akte\": {" + bestand("a.heic", "9") + "}}", profiel))
                .isEmpty();
        assertThat(toets(FORM, "{\"akte\": {" + bestand("a.pdf", "10") + "}}", profiel))
                .containsExactly("bestandgrootte /akte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.PDF", "foto.jpeg", "foto.jpg", "f.gif", "f.png", "x.dsc", "twee.exe.pdf"})
    @DisplayName("a kind of file by its extension, in any case")
    void soort(String naam) {
        assertThat(akte(bestand(naam, "1"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.pdf.exe", "pdf", "a.docx", "a."})
    @DisplayName("a kind of file that cannot be read")
    void anderSoort(String naam) {
        assertThat(akte(bestand(naam, "1"))).containsExactly("bestandsoort /akte");
    }

    @Test
    @DisplayName("kind and size speak each on its own")
    void beide() {
        assertThat(akte(bestand("a.exe", "0"))).containsExactly("bestandsoort /akte", "bestandgrootte /akte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"bestandsnaam\": \"a.pdf\"",
                "\"lengte\": 1",
                "\"bestandsnaam\": \"a.pdf\", \"lengte\": \"1\"",
                "\"bestandsnaam\": \"a.pdf\", \"lengte\": 1.5",
                "\"aanlevering\": \"VOLGT\", \"bestandsnaam\": \"a.pdf\", \"lengte\": 1",
                "\"aanlevering\": \"RECHTSTREEKS\", \"lengte\": 1",
                "\"aanlevering\": 1",
                "\"bestandsnaam\": \"a.pdf\", \"lengte\": 1, \"id\": \"a b\"",
                "\"bestandsnaam\": \"a.pdf\", \"lengte\": 1, \"sha256\": \"0a\"",
                "\"bestandsnaam\": \"a.pdf\", \"lengte\": 1, \"mediatype\": \"pdf\"",
                "\"bestandsnaam\": \"a.pdf\", \"lengte\": 1, \"mediatype\": \"a/"
                        + "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
                        + "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\"",
                "\"bestandsnaam\": \"../a.pdf\", \"lengte\": 1",
                "\"bestandsnaam\": \"c:\\\\a.pdf\", \"lengte\": 1",
                "\"bestandsnaam\": \".a.pdf\", \"lengte\": 1",
                "\"bestandsnaam\": \"a\\u0000.pdf\", \"lengte\": 1",
                "\"bestandsnaam\": \"a\\tb.pdf\", \"lengte\": 1",
                "\"bestandsnaam\": \"fdp.\\u202ea.pdf\", \"lengte\": 1"
            })
    @DisplayName("vorm: name and length are there if and only if the file is, and every part has its shape")
    void vorm(String leden) {
        assertThat(akte(leden)).containsExactly("vorm /akte");
    }

    @Test
    @DisplayName("vorm: a name of 255 characters is one, of 256 it is not; text or a list is no document")
    void vormen() {
        assertThat(akte(bestand("a".repeat(251) + ".pdf", "1"))).isEmpty();
        assertThat(akte(bestand("a".repeat(252) + ".pdf", "1"))).containsExactly("vorm /akte");
        assertThat(toets(FORM, "{\"akte\": \"a.pdf\", \"alle\": {\"bestandsnaam\": \"a.pdf\"}}"))
                .containsExactly("vorm /akte", "vorm /alle");
    }

    @Test
    @DisplayName("keuze: the kind the question asks, or one of its choices; who may have given it; how it comes")
    void keuze() {
        assertThat(akte("\"soort\": \"BRIEF\", " + bestand("a.pdf", "1"))).containsExactly("keuze /akte");
        assertThat(akte("\"afgegevenDoor\": \"BUREN\", " + bestand("a.pdf", "1")))
                .containsExactly("keuze /akte");
        assertThat(akte("\"aanlevering\": \"DUIF\"")).containsExactly("keuze /akte");
        assertThat(toets(FORM, "{\"keuze\": {\"soort\": \"PAS\", " + bestand("a.pdf", "1") + "}}"))
                .isEmpty();
        assertThat(toets(FORM, "{\"keuze\": {" + bestand("a.pdf", "1") + "}}")).containsExactly("keuze /keuze");
    }

    @Test
    @DisplayName("dubbel: one id twice in a request, wherever")
    void dubbel() {
        String een = "{\"id\": \"d1\", " + bestand("a.pdf", "1") + "}";
        assertThat(toets(FORM, "{\"akte\": " + een + ", \"alle\": [" + een + ", " + een.replace("d1", "d2") + "]}"))
                .containsExactly("dubbel /alle/0");
    }

    @Test
    @DisplayName("documents: each at its own place, in order; null is no document")
    void bestanden() {
        assertThat(toets(
                        FORM,
                        "{\"alle\": [{" + bestand("a.exe", "1") + "}, null, {" + bestand("b.pdf", "8388608") + "}, {"
                                + bestand("c.pdf", "1") + "}, 5]}"))
                .containsExactly("bestandsoort /alle/0", "vorm /alle/1", "bestandgrootte /alle/2", "vorm /alle/4");
    }
}
