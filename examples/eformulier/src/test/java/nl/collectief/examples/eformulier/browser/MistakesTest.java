package nl.collectief.examples.eformulier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stages.class)
@DisplayName("Who makes a mistake")
class MistakesTest {

    private static final String BIRTH = "Geboortedatum";
    private static final String WRONG = "31-06-1946";

    /** At the step about the person who died. */
    private static Visitor atThePerson(Stage stage) {
        Visitor undertaker = stage.visitor();
        undertaker
                .begin("Aangifte overlijden en aanvraag verlof", "Inloggen met eHerkenning")
                .loginAsCompany();
        return undertaker.open(undertaker.draft() + "/stap/5");
    }

    private static Visitor fillWrong(Visitor undertaker) {
        return undertaker
                .choose("Had de overledene een BSN?", "Ja")
                .fill("BSN van de overledene", "999990068")
                .fill("Voornamen", "Johannes")
                .fill("Achternaam", "Smit")
                .fill(BIRTH, WRONG)
                .next();
    }

    @Test
    @DisplayName(
            "gets a summary with the focus, a title that begins with 'Fout:', a link to the field and a message at it")
    void told(Stage stage) {
        Visitor undertaker = fillWrong(atThePerson(stage));
        assertThat(undertaker.page()).hasTitle(Pattern.compile("^Fout: .*"));
        assertThat(undertaker.errorSummary()).isFocused();
        Locator field = undertaker.main().field(BIRTH);
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(field).hasAccessibleDescription(Pattern.compile("Fout:"));
        undertaker.errorSummary().getByRole(AriaRole.LINK).click();
        assertThat(field).isFocused();
    }

    @Test
    @DisplayName("sees again what was typed, 31-06-1946, and repairs it")
    void typedAgain(Stage stage) {
        Visitor undertaker = fillWrong(atThePerson(stage));
        assertThat(undertaker.main().field(BIRTH)).hasValue(WRONG);
        undertaker.fill(BIRTH, "30-06-1946").next();
        assertThat(undertaker.heading()).hasText("Overlijden");
    }

    @Test
    @DisplayName("accepts a warning once: it does not come back, unless the answer changes")
    void warning(Stage stage) {
        Visitor citizen = stage.visitor();
        citizen.begin("Verhuizing doorgeven", "Inloggen met DigiD").loginAs("Anna Maria de Vries");
        String warning = "Zonder e-mailadres krijgt u geen digitale bevestiging.";
        citizen.next();
        assertThat(citizen.main().locator()).containsText(warning);
        Accessibility.check(citizen.page());
        citizen.press("Ja, dit klopt. Ga verder");
        assertThat(citizen.heading()).hasText("De verhuizing");
        citizen.press("Terug").next();
        assertThat(citizen.heading()).hasText("De verhuizing");
        citizen.open(citizen.draft() + "/overzicht");
        assertThat(citizen.main().locator()).not().containsText(warning);
    }

    @Test
    @DisplayName("loses nothing by going back, by a reload, or by the button of the browser")
    void nothingLost(Stage stage) {
        Visitor undertaker = fillWrong(atThePerson(stage));
        undertaker.press("Terug");
        assertThat(undertaker.heading()).hasText("Aangever");
        undertaker.open(undertaker.draft() + "/stap/5");
        assertThat(undertaker.main().field(BIRTH)).hasValue(WRONG);
        undertaker.fill(BIRTH, "30-06-1946").next();
        undertaker.page().goBack();
        assertThat(undertaker.main().field(BIRTH)).hasValue("30-06-1946");
        undertaker.page().reload();
        assertThat(undertaker.main().field(BIRTH)).hasValue("30-06-1946");
        assertThat(undertaker.main().field("Achternaam")).hasValue("Smit");
    }

    @Test
    @DisplayName("is told what a second tab saved in the meantime, and chooses")
    void secondTab(Stage stage) {
        Visitor first = atThePerson(stage);
        Visitor second = first.anotherTab().open(first.draft() + "/stap/5");
        second.fill("Achternaam", "Smits").press("Bewaren en later verder");
        assertThat(second.heading()).hasText("Uw antwoorden zijn bewaard");
        first.fill("Achternaam", "Smit").next();
        assertThat(first.main().locator()).containsText("Dit is ook in een ander tabblad veranderd.");
        assertThat(first.main().locator()).containsText("In het andere tabblad staat: Smits");
        assertThat(first.main().field("Achternaam")).hasValue("Smit");
        Accessibility.check(first.page());
        Accessibility.check(second.page());
    }

    @Test
    @DisplayName("keeps what was typed when the language changes, right or wrong")
    void language(Stage stage) {
        Visitor undertaker = atThePerson(stage);
        undertaker
                .choose("Had de overledene een BSN?", "Ja")
                .fill("Achternaam", "Smit")
                .fill(BIRTH, WRONG);
        undertaker.press("English");
        assertThat(undertaker.heading()).hasText("Deceased");
        assertThat(undertaker.main().field("Surname")).hasValue("Smit");
        assertThat(undertaker.main().field("Date of birth")).hasValue(WRONG);
        undertaker.press("Next");
        assertThat(undertaker.page()).hasTitle(Pattern.compile("^Error: .*"));
    }
}
