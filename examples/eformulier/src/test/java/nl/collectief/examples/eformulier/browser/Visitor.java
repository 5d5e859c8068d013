package nl.collectief.examples.eformulier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import nl.collectief.examples.eformulier.AppUnderTest;

/** Someone at a browser of his own, who does what he reads: everything is found by its words, as a screen reader does. */
final class Visitor {

    private static final int MOST_RELOADS = 80;
    private static final double A_MOMENT = 250;

    private final AppUnderTest app;
    private final BrowserContext context;
    private final Page page;

    Visitor(AppUnderTest app, BrowserContext context) {
        this.app = app;
        this.context = context;
        this.page = context.newPage();
    }

    /** The same person in another tab. */
    Visitor anotherTab() {
        return new Visitor(app, context);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** What stands on the page between header and footer. */
    Part main() {
        return Part.main(page);
    }

    /** A fieldset of the page. */
    Part in(String legend) {
        return main().in(legend);
    }

    /** Goes to a path of the application. */
    Visitor open(String path) {
        page.navigate(app.uri(path).toString());
        return this;
    }

    /** Begins a form from the start page, by the means of login on its button. */
    Visitor begin(String form, String means) {
        return open("/").follow(form).press(means);
    }

    /** Logs in as the company that the stand-in proposes. */
    Visitor loginAsCompany() {
        return press("Inloggen");
    }

    /** Logs in as one of the synthetic persons, by his name. */
    Visitor loginAs(String person) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(person))
                .check();
        return press("Inloggen");
    }

    /** Follows a link. */
    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
        return this;
    }

    /** Presses a button. */
    Visitor press(String button) {
        Part.enter(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
        return this;
    }

    /** Goes to the next step. */
    Visitor next() {
        return press("Volgende");
    }

    /** Types in the field with this label. */
    Visitor fill(String label, String text) {
        main().fill(label, text);
        return this;
    }

    /** Answers a question with one of its choices. */
    Visitor choose(String question, String answer) {
        main().choose(question, answer);
        return this;
    }

    /** Sends a small PDF along with a question. */
    Visitor upload(String question, String fileName) {
        main().upload(question, fileName);
        return this;
    }

    /** The heading of the page. */
    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** What went wrong, on top of the page. */
    Locator errorSummary() {
        return page.getByRole(AriaRole.ALERT);
    }

    /** What was answered to a question, on the overview or the receipt. */
    Locator answer(String question) {
        return page.locator("dl > div")
                .filter(new Locator.FilterOptions().setHasText(question))
                .locator("dd");
    }

    /** Looks again until something is there: a message travels while someone waits. */
    void reloadUntil(Locator awaited) {
        for (int i = 0; i < MOST_RELOADS && awaited.count() == 0; i++) {
            page.waitForTimeout(A_MOMENT);
            page.reload();
        }
        assertThat(awaited.first()).isVisible();
    }

    /** Path of the draft that is on the screen. */
    String draft() {
        return URI.create(page.url()).getPath().replaceAll("(/concept/[^/]+).*", "$1");
    }

    void close() {
        context.close();
    }
}
