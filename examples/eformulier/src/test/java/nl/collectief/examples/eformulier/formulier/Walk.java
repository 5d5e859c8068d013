package nl.collectief.examples.eformulier.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.collectief.examples.eformulier.AppUnderTest;

/** Someone who reports a move. */
final class Walk {

    static final String MOTHER = "999990007";
    static final String DIVORCED = "999990068";
    static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);

    private final AppUnderTest app;
    private final Browser browser;

    Walk(AppUnderTest app) {
        this.app = app;
        this.browser = new Browser(app);
    }

    /** The application at noon on 25 November 2026, UTC. */
    static AppUnderTest app() {
        return new AppUnderTest().at(Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneId.of("Europe/Amsterdam")));
    }

    Browser browser() {
        return browser;
    }

    /** To the first step. */
    Browser begin(Browser by, String number) {
        by.open("/formulier/verhuizingDoorgeven");
        by.post("/formulier/verhuizingDoorgeven/begin", by.filled(Map.of("middel", "DIGID")));
        return login(by, number);
    }

    static Browser login(Browser by, String number) {
        return by.post("/inloggen/digid", by.filled(Map.of("persoon", number, "terug", by.value("terug"))));
    }

    /** The address of the draft. */
    String draft() {
        return browser.path().replaceAll("/(stap/[0-9]+|overzicht|ontvangst|bewaard).*", "");
    }

    static Map<String, String> move() {
        Map<String, String> move = new HashMap<>();
        move.put("/verhuisdatum", "1-12-2026");
        move.put("/nieuwAdres/postcode", "2715 BD");
        move.put("/nieuwAdres/huisnummer", "1");
        move.put("/nieuwAdres/straatnaam", "Bredewater");
        move.put("/nieuwAdres/woonplaats", "Zoetermeer");
        return move;
    }

    /** To the overview of a move without anyone else. */
    void fillIn() {
        begin(browser, MOTHER);
        browser.submit(Map.of("/inloggen/emailadres", "anna@example.nl"));
        browser.submit(move());
        browser.submit(Map.of());
        browser.submit(Map.of("/gezinsledenVerhuizenMee", "NEE"));
        browser.submit(Map.of());
        assertThat(browser.path()).endsWith("/overzicht");
    }

    /** The answers as they are kept. */
    String answers() {
        UUID id = UUID.fromString(draft().substring("/concept/".length()));
        Draft draft = app.bean(Drafts.class).find(id).orElseThrow();
        return Trees.write(draft.content().antwoorden());
    }

    /** The number on the receipt. */
    String reference() {
        return browser.page().replaceAll("(?s).*id=\"referentie\">([^<]*)<.*", "$1");
    }
}
