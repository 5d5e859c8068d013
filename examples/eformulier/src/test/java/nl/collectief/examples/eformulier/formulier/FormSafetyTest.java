package nl.collectief.examples.eformulier.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.collectief.examples.eformulier.AppUnderTest;
import nl.collectief.examples.eformulier.formulier.Browser.Field;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A draft over HTTP: whose it is, what is taken, and when it ends")
class FormSafetyTest {

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
    @DisplayName("after the session ended: log in again and land on the same step with its answers")
    void sessionEnded() {
        walk.begin(browser, Walk.MOTHER);
        browser.submit(Map.of("/inloggen/emailadres", "a@example.nl"));
        String step = browser.path();
        browser.loseSession().open(step);
        assertThat(browser.path()).startsWith("/inloggen/digid?terug=");
        Walk.login(browser, Walk.MOTHER);

        assertThat(browser.path()).isEqualTo(step);
        assertThat(browser.open(walk.draft() + "/stap/1").value("/inloggen/emailadres"))
                .isEqualTo("a@example.nl");
    }

    @Test
    @DisplayName(
            "what is sent after the session ended is shown again after logging in, and saved when it is sent again")
    void sentTooLate() {
        walk.begin(browser, Walk.MOTHER);
        String step = browser.path();
        List<Field> typed = browser.filled(Map.of("/inloggen/emailadres", "laat@example.nl"));
        browser.loseSession().post(step, typed);
        assertThat(browser.path()).startsWith("/sessie-verlopen");
        browser.open(step);
        Walk.login(browser, Walk.MOTHER);

        assertThat(browser.path()).isEqualTo(step);
        assertThat(browser.page()).contains("U was uitgelogd toen u dit verstuurde");
        assertThat(browser.value("/inloggen/emailadres")).isEqualTo("laat@example.nl");
        assertThat(walk.answers()).doesNotContain("laat@example.nl");
        browser.submit(Map.of());
        assertThat(walk.answers()).contains("laat@example.nl");
    }

    @Test
    @DisplayName("without login a draft belongs to the browser that began it, also when its session ended")
    void withoutLogin() {
        browser.open("/formulier/toestemmingInwoning");
        browser.post("/formulier/toestemmingInwoning/begin", browser.filled(Map.of("middel", "BSN")));
        String step = browser.path();
        browser.submit(Map.of("/inloggen/achternaam", "Jansen"));

        assertThat(browser.loseSession().open(step).value("/inloggen/achternaam"))
                .isEqualTo("Jansen");
        assertThat(new Browser(APP).open(step).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("sent twice it is handed in once, and closed for change")
    void once() {
        walk.fillIn();
        List<Field> send = browser.filled(Map.of());
        String draft = walk.draft();
        browser.post(draft + "/verzenden", send);
        String reference = walk.reference();
        browser.post(draft + "/verzenden", send);

        assertThat(walk.reference()).isEqualTo(reference).startsWith("EF-2026-");
        assertThat(browser.open(draft + "/stap/2").path()).endsWith("/ontvangst");
        assertThat(walk.answers()).isEqualTo("{}");
    }

    @Test
    @DisplayName("a draft with mistakes is not handed in, and the overview leads to each of them")
    void notReady() {
        walk.begin(browser, Walk.MOTHER);
        browser.open(walk.draft() + "/overzicht");
        browser.post(walk.draft() + "/verzenden", browser.filled(Map.of()));

        assertThat(browser.path()).endsWith("/overzicht");
        assertThat(browser.page())
                .contains("href=\"" + walk.draft() + "/stap/2?controle#v-verhuisdatum\"")
                .doesNotContain("Versturen");
    }

    @Test
    @DisplayName("someone else's draft is not there, whatever is asked of it")
    void foreign() {
        walk.fillIn();
        Browser other = new Browser(APP);
        walk.begin(other, Walk.DIVORCED);
        List<Field> fields = other.filled(Map.of());

        for (String page : List.of("/stap/1", "/overzicht", "/bewaard", "/ontvangst")) {
            assertThat(other.open(walk.draft() + page).status()).as(page).isEqualTo(404);
        }
        for (String page : List.of("/stap/1", "/stap/1/vooruitblik", "/verzenden")) {
            assertThat(other.post(walk.draft() + page, fields).status())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(other.open("/concept/00000000-0000-4000-8000-000000000000/stap/1")
                        .status())
                .isEqualTo(404);
        assertThat(other.open("/concept/nonsens/stap/1").status()).isBetween(400, 404);
    }

    @Test
    @DisplayName("without its CSRF token nothing is saved")
    void csrf() {
        walk.begin(browser, Walk.MOTHER);
        String step = browser.path();
        String draft = walk.draft();
        List<Field> fields = browser.filled(Map.of("/inloggen/emailadres", "a@example.nl", "_csrf", "x"));
        browser.post(step, fields);

        browser.open(step);
        assertThat(walk.draft()).isEqualTo(draft);
        assertThat(walk.answers()).doesNotContain("a@example.nl");
    }

    @Test
    @DisplayName(
            "only questions of the step are taken: no unknown field, no other step, nothing of the login, no hidden answer")
    void onlyOwnQuestions() {
        walk.begin(browser, Walk.MOTHER);
        List<Field> fields = browser.filled(Map.of("/inloggen/emailadres", "a@example.nl"));
        for (String name : List.of(
                "/inloggen/burgerservicenummer", "/inloggen/inlogmiddel", "/verhuisdatum", "/vreemd", "/a/b/c")) {
            fields.add(new Field(Posted.PRESENT, name));
            fields.add(new Field(name, "123456782"));
        }
        browser.post(browser.path(), fields);

        assertThat(walk.answers())
                .isEqualTo("{\"inloggen\":{\"inlogmiddel\":\"DIGID\",\"burgerservicenummer\":\"999990007\","
                        + "\"emailadres\":\"a@example.nl\"}}");
    }

    @Test
    @DisplayName("a hidden question that is sent is not handed in")
    void hidden() {
        walk.begin(browser, Walk.MOTHER);
        List<Field> fields = browser.open(walk.draft() + "/stap/3").filled(Map.of("/gezinsledenVerhuizenMee", "NEE"));
        fields.add(new Field(Posted.PRESENT, "/gezinsleden"));
        fields.add(new Field("/gezinsleden", "1"));
        fields.add(new Field(Posted.PRESENT, "/gezinsleden/0/achternaam"));
        fields.add(new Field("/gezinsleden/0/achternaam", "Verstopt"));
        browser.post(walk.draft() + "/stap/3", fields);

        assertThat(browser.open(walk.draft() + "/overzicht").page()).doesNotContain("Verstopt");
        assertThat(browser.page()).doesNotContain("hoeft \"Wie verhuizen er mee?\" niet");
    }

    @Test
    @DisplayName("of a group no more items are taken than the form allows, of a text no more than the reader takes")
    void tooMuch() {
        walk.begin(browser, Walk.MOTHER);
        browser.open(walk.draft() + "/stap/3").submit(Map.of("/gezinsledenVerhuizenMee", "JA"));
        browser.submit(Map.of("/gezinsleden", "99999999", "/gezinsleden/0/achternaam", "x".repeat(20_000)));

        assertThat(browser.value("/gezinsleden")).isEqualTo("20");
        assertThat(browser.value("/gezinsleden/0/achternaam")).hasSize(10_000);
    }

    @Test
    @DisplayName("a draft that nobody goes on with is removed after its days, with its files")
    void expires() {
        walk.begin(browser, Walk.MOTHER);
        Drafts drafts = APP.bean(Drafts.class);

        assertThat(drafts.removeUntouched(Duration.ofDays(7))).isZero();
        drafts.removeUntouched(Duration.ofSeconds(-1));
        assertThat(browser.open(walk.draft() + "/stap/1").status()).isEqualTo(404);
    }
}
