package nl.collectief.examples.eformulier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.collectief.core.dienst.Diensten;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Knows no form: walks every step of whatever is on the class path. */
@ExtendWith(Stages.class)
@DisplayName("axe-core finds nothing, and nothing scrolls sideways at 320 pixels, on")
class EveryFormTest {

    private static final Pattern STEP = Pattern.compile("(.*/concept/[^/]+)/stap/([0-9]+).*");

    /** Chooses the first of each choice and types the example of each field, and again for the questions that come. */
    private static final String FILL = """
            () => {
              const fields = () => [...document.querySelectorAll('#formulier input, #formulier select, #formulier textarea')]
                .filter((field) => field.type !== 'hidden' && field.type !== 'file');
              const isChosen = (field) => fields().some((other) => other.name === field.name && other.checked);
              const example = (field) => {
                const told = document.getElementById(field.id + '-voorbeeld')?.textContent ?? '';
                const shown = /(?:Voorbeeld|Example): (.*)/.exec(told);
                return shown ? shown[1].trim() : field.role === 'combobox' ? 'Utrecht' : told ? '20-11-2026' : '1';
              };
              const done = new Set();
              for (let round = 0; round < 6; round++) {
                for (const field of fields()) {
                  if (done.has(field) || field.closest('details:not([open])')) continue;
                  done.add(field);
                  if (field.type === 'radio') { if (isChosen(field)) continue; field.checked = true; }
                  else if (field.type === 'checkbox') field.checked = true;
                  else if (field.tagName === 'SELECT') field.selectedIndex = 1;
                  else if (!field.value) field.value = example(field);
                  field.dispatchEvent(new Event('input', { bubbles: true }));
                  field.dispatchEvent(new Event('change', { bubbles: true }));
                }
              }
            }
            """;

    static List<String> services() {
        return Diensten.vind().alle().stream()
                .map(dienst -> dienst.formulier().code())
                .toList();
    }

    @ParameterizedTest(name = "every step of {0}: as it comes, with its errors, and filled in")
    @MethodSource("services")
    void everyStep(String form, Stage stage) {
        walk(form, "nl", stage.visitor(), EveryFormTest::inEveryState);
    }

    @ParameterizedTest(name = "every step of {0} in English, with its errors")
    @MethodSource("services")
    void everyStepInEnglish(String form, Stage stage) {
        walk(form, "en", stage.visitor(), page -> {
            on(page);
            Accessibility.check(page);
        });
    }

    private static void walk(String form, String language, Visitor visitor, Consumer<Page> step) {
        Page page = visitor.open("/formulier/" + form + "?taal=" + language).page();
        Accessibility.check(page);
        login(page);
        int steps = 0;
        for (Matcher at = at(page); at.matches(); at = at(page)) {
            step.accept(page);
            visitor.open(after(at));
            steps++;
        }
        Assertions.assertThat(steps).isPositive();
        Accessibility.check(page);
        narrow(page);
    }

    private static void inEveryState(Page page) {
        for (Locator add : page.locator("button[name=toevoegen]:visible").all()) {
            add.press("Enter");
        }
        Accessibility.check(page);
        on(page);
        Accessibility.check(page);
        narrow(page);
        if (at(page).matches()) {
            page.evaluate(FILL);
            Accessibility.check(page);
        }
    }

    private static Matcher at(Page page) {
        return STEP.matcher(page.url());
    }

    /** The server shows the next step that is asked, or the overview. */
    private static String after(Matcher at) {
        return URI.create(at.group(1)).getPath() + "/stap/" + (Integer.parseInt(at.group(2)) + 1);
    }

    private static void login(Page page) {
        page.locator("button[name=middel]").first().click();
        Locator persons = page.getByRole(AriaRole.RADIO);
        if (page.url().contains("/inloggen/")) {
            Accessibility.check(page);
            narrow(page);
            if (persons.count() > 0) {
                persons.first().check();
            }
            page.locator("main button[type=submit]").click();
        }
    }

    private static void on(Page page) {
        page.locator(".ef-buttons button[type=submit]").press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    private static void narrow(Page page) {
        page.setViewportSize(320, 640);
        Accessibility.checkReflow(page);
        page.setViewportSize(1280, 720);
    }
}
