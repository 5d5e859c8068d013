package nl.collectief.examples.eformulier.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.collectief.examples.eformulier.AppUnderTest;
import nl.collectief.examples.eformulier.formulier.Browser.Field;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form over HTTP, without JavaScript, on 25 November 2026")
class FormWalkTest {

    private static final AppUnderTest APP = Walk.app();

    private final Walk walk = new Walk(APP);
    private final Browser browser = walk.browser();

    @BeforeAll
    static void start() {
        APP.start();
    }

    @AfterAll
    static void stop() {
        APP.close();
    }

    @Test
    @DisplayName("begin with DigiD, answer, accept what is doubtful, look back, hand in, and read the receipt")
    void whole() {
        walk.begin(browser, Walk.MOTHER);
        assertThat(browser.path()).endsWith("/stap/1");
        assertThat(browser.page()).contains("999990007").doesNotContain("name=\"/inloggen/burgerservicenummer\"");

        browser.submit(Map.of("/inloggen/emailadres", "anna@example.nl"));
        assertThat(browser.path()).endsWith("/stap/2");
        browser.submit(Walk.move());
        assertThat(browser.path()).endsWith("/stap/2?controle");
        assertThat(browser.page()).contains("Uw vorige adres ontbreekt", "Ja, dit klopt. Ga verder");
        browser.submit(Map.of());
        assertThat(browser.path()).endsWith("/stap/3");
        browser.submit(Map.of("/gezinsledenVerhuizenMee", "NEE"));
        browser.submit(Map.of("/bijlagen/meesturen", "NEE"));

        assertThat(browser.path()).endsWith("/overzicht");
        assertThat(browser.page()).contains("01-12-2026", "Bredewater", "anna@example.nl", "Nee");
        browser.post(walk.draft() + "/verzenden", browser.filled(Map.of()));
        assertThat(browser.path()).endsWith("/ontvangst");
        assertThat(browser.page()).contains("id=\"referentie\"", "Bredewater", "25 november 2026 om 13:00 uur");
    }

    @Test
    @DisplayName("what is typed wrong is told, shown again as it was typed, and right after it is repaired")
    void wrong() {
        walk.begin(browser, Walk.MOTHER);
        browser.submit(Map.of("/inloggen/emailadres", "geen adres"));

        assertThat(browser.path()).endsWith("/stap/1?controle");
        assertThat(browser.page()).contains("<title>Fout: ", "href=\"#v-inloggen-emailadres\"");
        assertThat(browser.value("/inloggen/emailadres")).isEqualTo("geen adres");
        browser.open(walk.draft() + "/stap/2").submit(Map.of("/verhuisdatum", "31-11-2026"));
        assertThat(browser.value("/verhuisdatum")).isEqualTo("31-11-2026");
        browser.submit(Walk.move());
        assertThat(browser.page()).doesNotContain("Fout:");
    }

    @Test
    @DisplayName("questions that become asked are shown with a notice, not as mistakes")
    void appeared() {
        walk.begin(browser, Walk.MOTHER);
        browser.open(walk.draft() + "/stap/3").submit(Map.of("/gezinsledenVerhuizenMee", "JA"));

        assertThat(browser.path()).endsWith("/stap/3?nieuw");
        assertThat(browser.page())
                .contains("Er zijn vragen bij gekomen", "name=\"/gezinsleden/0/achternaam\"")
                .doesNotContain("Fout:");
    }

    @Test
    @DisplayName("relatives of the register are ticked: names, birth, number and source are filled in")
    void relatives() {
        walk.begin(browser, Walk.MOTHER);
        browser.open(walk.draft() + "/stap/3").submit(Map.of("/gezinsledenVerhuizenMee", "JA"));
        List<Field> ticked = browser.filled(Map.of("overnemen", "/gezinsleden", "/gezinsleden/gezin", "1"));
        browser.post(walk.draft() + "/stap/3", ticked);

        assertThat(browser.value("/gezinsleden/0/voornamen")).isEqualTo("Sanne");
        assertThat(browser.value("/gezinsleden/0/geboortedatum")).isEqualTo("21-06-2014");
        assertThat(browser.value("/gezinsleden/0/burgerservicenummer")).isEqualTo("999990020");
        assertThat(browser.page()).contains("Daan Bakker").doesNotContain("Sanne Bakker");
        assertThat(walk.answers()).contains("\"bron\":\"BRP\"");
        browser.submit(Map.of("/gezinsleden/0/voornamen", "Sanna"));
        assertThat(walk.answers()).contains("Sanna").doesNotContain("\"bron\"");
    }

    @Test
    @DisplayName("items of a group are added and taken away by a button")
    void items() {
        walk.begin(browser, Walk.MOTHER);
        browser.open(walk.draft() + "/stap/3").submit(Map.of("/gezinsledenVerhuizenMee", "JA"));
        browser.submit(Map.of("/gezinsleden/0/voornamen", "Een", "toevoegen", "/gezinsleden"));
        assertThat(browser.value("/gezinsleden")).isEqualTo("2");
        browser.submit(Map.of("/gezinsleden/1/voornamen", "Twee", "verwijderen", "/gezinsleden/0"));

        assertThat(browser.value("/gezinsleden")).isEqualTo("1");
        assertThat(browser.value("/gezinsleden/0/voornamen")).isEqualTo("Twee");
    }

    @Test
    @DisplayName("two tabs: the later one is told what the earlier one saved, and neither answer is lost")
    void twoTabs() {
        walk.begin(browser, Walk.MOTHER);
        List<Field> earlier = browser.filled(Map.of("/inloggen/emailadres", "een@example.nl"));
        List<Field> later = browser.filled(Map.of("/inloggen/emailadres", "twee@example.nl"));
        String step = browser.path();
        browser.post(step, earlier);
        browser.post(step, later);

        assertThat(browser.page())
                .contains("ook in een ander tabblad veranderd", "In het andere tabblad staat: een@example.nl");
        assertThat(browser.value("/inloggen/emailadres")).isEqualTo("twee@example.nl");
        assertThat(walk.answers()).contains("een@example.nl");
        browser.submit(Map.of());
        assertThat(walk.answers()).contains("twee@example.nl");
    }

    @Test
    @DisplayName("another step that was saved in another tab is left alone")
    void otherStep() {
        walk.begin(browser, Walk.MOTHER);
        String first = browser.path();
        List<Field> tab = browser.filled(Map.of("/inloggen/emailadres", "a@example.nl"));
        browser.open(walk.draft() + "/stap/2").submit(Walk.move());
        browser.post(first, tab);

        assertThat(walk.answers()).contains("a@example.nl", "Bredewater");
    }

    @Test
    @DisplayName("a file is judged by its first bytes, kept once, shown with its size, and handed in with the form")
    void files() {
        walk.begin(browser, Walk.MOTHER);
        browser.open(walk.draft() + "/stap/5").upload(Map.of("/bijlagen/meesturen", "JA"));
        String name = "/bijlagen/bestanden/bestand";
        browser.upload(Map.of(), new Browser.File(name, "brief.png", Walk.PDF));
        assertThat(browser.page()).contains("Dit bestand is niet wat de naam zegt");
        browser.upload(Map.of(), new Browser.File(name, "brief.exe", Walk.PDF));
        assertThat(browser.page()).contains("Dit soort bestand kunnen we niet lezen");

        browser.upload(Map.of(), new Browser.File(name, "../brief.pdf", Walk.PDF));
        assertThat(browser.path()).endsWith("/overzicht");
        browser.open(walk.draft() + "/stap/5").upload(Map.of(), new Browser.File(name, "brief.pdf", Walk.PDF));
        browser.open(walk.draft() + "/stap/5");
        assertThat(browser.page()).containsOnlyOnce("brief.pdf (1 kB)");
        browser.submit(Map.of("verwijderen", "/bijlagen/bestanden/0"));
        assertThat(browser.page()).doesNotContain("brief.pdf");
    }

    @Test
    @DisplayName("what was typed can be kept with mistakes in it, to go on with later")
    void later() {
        walk.begin(browser, Walk.MOTHER);
        browser.submit(Map.of("/inloggen/emailadres", "geen adres", "actie", "later"));

        assertThat(browser.path()).endsWith("/bewaard");
        assertThat(browser.page().replaceAll("\\s+", " ")).contains("binnen 7 dagen");
        assertThat(walk.answers()).contains("geen adres");
    }

    @Test
    @DisplayName("typing saves the step and gives another version, and tells no mistakes")
    void typing() {
        walk.begin(browser, Walk.MOTHER);
        List<Field> typed = browser.filled(Map.of("/inloggen/emailadres", "geen"));
        browser.post(browser.path() + "/vooruitblik", typed);

        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page()).doesNotContain("Fout");
    }
}
