package nl.collectief.examples.eformulier.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.examples.eformulier.AppUnderTest;

/** Where a story is played: the application on Monday 23 November 2026 at noon, and the people who visit it. */
final class Stage {

    /** Monday 23-11-2026, 12:00. */
    static final Clock MONDAY = Clock.fixed(
            LocalDateTime.of(2026, 11, 23, 12, 0).atZone(Ontvangst.ZONE).toInstant(), Ontvangst.ZONE);

    private static final double PATIENCE = 20_000;

    private final AppUnderTest app;
    private final Browser browser;
    private final List<Visitor> visitors = new ArrayList<>();

    Stage(AppUnderTest app, Browser browser) {
        this.app = app;
        this.browser = browser;
    }

    /** The application on that Monday, not started, for who sends more in a minute than people do. */
    static AppUnderTest application() {
        return new AppUnderTest()
                .at(MONDAY)
                .with("eformulier.sends-per-minute", 100_000)
                .with("eformulier.uploads-per-minute", 100_000);
    }

    AppUnderTest app() {
        return app;
    }

    /** Someone who was not here before. */
    Visitor visitor() {
        return visitor(app, new Browser.NewContextOptions());
    }

    /** Someone at an application of its own. */
    Visitor visitor(AppUnderTest other) {
        return visitor(other, new Browser.NewContextOptions());
    }

    /** Someone whose browser runs no scripts. */
    Visitor visitorWithoutScripts() {
        return visitor(app, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** Someone with a window of this many CSS pixels; 320 is also one of 1280 enlarged to 400 %. */
    Visitor visitorWithWidth(int pixels) {
        return visitor(app, new Browser.NewContextOptions().setViewportSize(pixels, 640));
    }

    private Visitor visitor(AppUnderTest visited, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("nl-NL").setTimezoneId("Europe/Amsterdam"));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Visitor visitor = new Visitor(visited, context);
        visitors.add(visitor);
        return visitor;
    }

    /** What everyone sees now, as a screen reader reads it. */
    String asSeen() {
        StringBuilder seen = new StringBuilder();
        visitors.forEach(visitor -> visitor.context()
                .pages()
                .forEach(page -> seen.append(page.url())
                        .append('\n')
                        .append(page.locator("body").ariaSnapshot())
                        .append('\n')));
        return seen.toString();
    }

    void end() {
        visitors.forEach(Visitor::close);
        visitors.clear();
    }
}
