package nl.collectief.examples.eformulier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.examples.eformulier.AppUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
@DisplayName("The start page")
class StartPageTest {

    private static final AppUnderTest APP = new AppUnderTest();

    @BeforeAll
    static void start() {
        APP.start();
    }

    @AfterAll
    static void stop() {
        APP.close();
    }

    @Test
    @DisplayName("names every service on the class path by the title in its form data, in the language asked")
    void everyForm(Browser browser) {
        try (Page page = browser.newPage()) {
            page.navigate(APP.uri("/").toString());
            assertThat(links(page))
                    .containsAll(titles(dienst -> dienst.formulier().titel().nl()));
            page.navigate(APP.uri("/?taal=en").toString());
            assertThat(links(page))
                    .containsAll(titles(dienst -> dienst.formulier().titel().en()));
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }

    @Test
    @DisplayName("is accessible, also at 320 pixels")
    void accessible(Browser browser) {
        try (Page page = browser.newPage()) {
            page.navigate(APP.uri("/").toString());
            Accessibility.check(page);
            page.setViewportSize(320, 640);
            Accessibility.check(page);
            Accessibility.checkReflow(page);
        }
    }

    private static List<String> links(Page page) {
        return page.locator("main a").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    private static List<String> titles(java.util.function.Function<Dienst<?>, String> title) {
        return Stream.of(Diensten.vind().alle())
                .flatMap(List::stream)
                .map(title)
                .toList();
    }
}
