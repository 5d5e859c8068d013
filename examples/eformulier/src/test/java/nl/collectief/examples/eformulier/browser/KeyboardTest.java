package nl.collectief.examples.eformulier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stages.class)
@DisplayName("With the keyboard alone")
class KeyboardTest {

    private static final int MOST_TABS = 80;

    /** Says what has the focus: the label of a control, or its words. */
    private static final String FOCUSED = """
            () => {
              const at = document.activeElement;
              const text = at.labels?.length ? at.labels[0].textContent : at.textContent;
              return text.replace(/\\(hoeft niet\\)/, '').trim();
            }
            """;

    /** Whether what has the focus can be seen to have it. */
    private static final String VISIBLE_FOCUS = """
            () => {
              const style = getComputedStyle(document.activeElement);
              return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
            }
            """;

    private static void tabTo(Page page, String words) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            if (page.evaluate(FOCUSED).equals(words)) {
                org.assertj.core.api.Assertions.assertThat(page.evaluate(VISIBLE_FOCUS))
                        .as("focus can be seen on: " + words)
                        .isEqualTo(true);
                return;
            }
        }
        throw new AssertionError("no Tab leads to: " + words);
    }

    private static void press(Page page, String words) {
        tabTo(page, words);
        page.keyboard().press("Enter");
    }

    private static void type(Page page, String label, String text) {
        tabTo(page, label);
        page.keyboard().type(text);
    }

    @Test
    @DisplayName("a citizen skips the header, logs in, chooses with the arrow keys, fills in and sends a whole form")
    void wholeForm(Stage stage) {
        Visitor citizen = stage.visitor().open("/");
        Page page = citizen.page();
        Keyboard keys = page.keyboard();
        press(page, "Naar de inhoud");
        press(page, "Gebruik achternaam veranderen");
        assertThat(citizen.heading()).hasText("Gebruik achternaam veranderen");
        press(page, "Inloggen met DigiD");
        assertThat(citizen.heading()).hasText("Dit is niet DigiD");
        tabTo(page, "Anna Maria de Vries (999990007)");
        keys.press("Space");
        keys.press("Enter");
        assertThat(citizen.heading()).hasText("Inloggen");
        type(page, "E-mailadres", "anna@voorbeeld.nl");
        keys.press("Enter");
        assertThat(citizen.heading()).hasText("Gebruik van uw achternaam");
        tabTo(page, "uw eigen naam");
        keys.press("Space");
        keys.press("ArrowDown");
        press(page, "Volgende");
        assertThat(citizen.heading()).hasText("Controleer uw antwoorden");
        assertThat(citizen.answer("Welke achternaam moet de overheid voor u gebruiken?"))
                .containsText("de naam van uw partner");
        press(page, "Versturen");
        assertThat(citizen.heading()).hasText("Uw bericht is verstuurd");
    }

    @Test
    @DisplayName("a name is searched and chosen with the arrow keys, and Enter in a field goes on and does not go back")
    void searchedName(Stage stage) {
        Visitor undertaker = stage.visitor();
        undertaker
                .begin("Aangifte overlijden en aanvraag verlof", "Inloggen met eHerkenning")
                .loginAsCompany();
        Page page = undertaker.page();
        type(page, "In welke gemeente is de persoon overleden?", "Utrec");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(undertaker.main().field("In welke gemeente is de persoon overleden?"))
                .hasValue("Utrecht");
        page.keyboard().press("Enter");
        assertThat(undertaker.heading()).hasText("Inloggen als bedrijf");
    }

    @Test
    @DisplayName("the summary of errors leads to its field by Tab and Enter")
    void summary(Stage stage) {
        Visitor citizen = stage.visitor();
        citizen.begin("Emigratie doorgeven", "Inloggen met DigiD").loginAs("Anna Maria de Vries");
        Page page = citizen.page();
        press(page, "Volgende");
        assertThat(citizen.errorSummary()).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Space");
        assertThat(citizen.in("Woont u alleen?").field("Ja")).isChecked();
    }
}
