package nl.collectief.examples.eformulier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that belong to no form. */
@ExtendWith(Stages.class)
@DisplayName("axe-core finds nothing, and nothing scrolls sideways at 320 pixels, in Dutch and in English, on")
class OtherPagesTest {

    private static void check(Visitor visitor, String path) {
        for (String language : List.of("nl", "en")) {
            visitor.open(path + (path.contains("?") ? "&" : "?") + "taal=" + language);
            seen(visitor.page());
        }
    }

    private static void seen(Page page) {
        Accessibility.check(page);
        page.setViewportSize(320, 640);
        Accessibility.checkReflow(page);
        page.setViewportSize(1280, 720);
    }

    @ParameterizedTest(name = "{0}, for everyone")
    @ValueSource(
            strings = {
                "/",
                "/toegankelijkheid",
                "/privacy",
                "/sessie-verlopen",
                "/inloggen/digid",
                "/inloggen/eherkenning",
                "/inloggen/beheer",
                "/bestaat-niet",
                "/zaaksysteem",
                "/formulier/bestaat-niet",
                "/concept/00000000-0000-0000-0000-000000000000/stap/1"
            })
    void everyone(String path, Stage stage) {
        check(stage.visitor(), path);
    }

    @ParameterizedTest(name = "{0}, for the administrator")
    @ValueSource(strings = {"/beheer", "/beheer?toestand=STOPPED", "/zaaksysteem"})
    void administrator(String path, Stage stage) {
        Visitor administrator = stage.visitor().open("/inloggen/beheer").press("Inloggen");
        check(administrator, path);
    }

    @ParameterizedTest(name = "a login that is refused: {0}")
    @ValueSource(strings = {"/inloggen/digid", "/inloggen/eherkenning"})
    void refused(String path, Stage stage) {
        Visitor visitor = stage.visitor().open(path);
        visitor.page().locator("#nummer").fill("1");
        visitor.press("Inloggen");
        assertThat(visitor.errorSummary()).isVisible();
        seen(visitor.page());
    }
}
