package nl.collectief.examples.eformulier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core says of a page as it stands now: WCAG 2.2 at level AA, and its own good practice. */
final class Accessibility {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    /** Nothing is found; else each finding with the elements it is about. */
    static void check(Page page) {
        List<String> found = new AxeBuilder(page)
                .withTags(TAGS).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                        .toList();
        assertThat(found).as("axe-core on " + page.url()).isEmpty();
    }

    /** Nothing has to be scrolled sideways. */
    static void checkReflow(Page page) {
        Object overflow =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("pixels beyond the width of " + page.url()).isEqualTo(0);
    }
}
