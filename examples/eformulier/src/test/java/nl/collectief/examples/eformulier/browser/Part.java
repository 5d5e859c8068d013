package nl.collectief.examples.eformulier.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A part of a page: all between header and footer, or a fieldset by the words of its legend.
 *
 * @param locator where it stands
 */
record Part(Locator locator) {

    /** A small document that is one. */
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    static Part main(Page page) {
        return new Part(page.locator("main"));
    }

    /** A fieldset in it. */
    Part in(String legend) {
        Locator.GetByRoleOptions named = new Locator.GetByRoleOptions().setName(labelled(legend));
        return new Part(locator.getByRole(AriaRole.GROUP, named).or(locator.getByRole(AriaRole.RADIOGROUP, named)));
    }

    /** The field with this label, whether it must be filled in or not. */
    Locator field(String label) {
        return locator.locator("input, select, textarea").and(locator.getByLabel(labelled(label)));
    }

    /** Types in a field. */
    Part fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Answers a question with one of its choices. */
    Part choose(String question, String answer) {
        in(question)
                .locator
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(answer).setExact(true))
                .check();
        return this;
    }

    /** Ticks a box. */
    Part tick(String label) {
        field(label).check();
        return this;
    }

    /** Chooses from a list that drops down. */
    Part select(String label, String choice) {
        field(label).selectOption(choice);
        return this;
    }

    /** Sends a small PDF along. */
    Part upload(String question, String fileName) {
        in(question)
                .locator
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(fileName, "application/pdf", PDF));
        return this;
    }

    /** Presses a button. */
    Part press(String button) {
        enter(locator.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true)));
        return this;
    }

    /**
     * Presses a button by its key: without scripts Playwright cannot tell whether it still moves. Not before the page is
     * there as a whole: a browser that has drawn nothing yet drops what is pressed.
     */
    static void enter(Locator button) {
        button.waitFor();
        button.page().waitForLoadState();
        button.press("Enter");
    }

    private static Pattern labelled(String label) {
        // the browser reads it: its patterns know no \Q and \E
        String plain = label.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
        return Pattern.compile("^\\s*" + plain + "(\\s*\\((hoeft niet|optional)\\))?\\s*$");
    }
}
