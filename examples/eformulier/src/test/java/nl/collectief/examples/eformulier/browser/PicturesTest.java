package nl.collectief.examples.eformulier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Makes the pictures of the manual, below {@code target} or in the folder that {@code collectief.beelden} names. */
@ExtendWith(Stages.class)
@DisplayName("The pictures of the manual")
class PicturesTest {

    private static final int MOST_BYTES = 150_000;

    private static void take(Visitor visitor, String name, int height) {
        Page page = visitor.page();
        page.setViewportSize(1000, height);
        page.evaluate("window.scrollTo(0, 0)");
        Path folder = Path.of(System.getProperty("collectief.beelden", "target/beelden"));
        byte[] picture = page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
        Assertions.assertThat(picture.length).as(name).isBetween(5_000, MOST_BYTES);
    }

    @Test
    @DisplayName("show a step of a form, and its summary of errors")
    void form(Stage stage) {
        Visitor undertaker = stage.visitor();
        undertaker
                .begin("Aangifte overlijden en aanvraag verlof", "Inloggen met eHerkenning")
                .loginAsCompany();
        undertaker
                .open(undertaker.draft() + "/stap/3")
                .fill("BSN van de aangever", "999990018")
                .next();
        assertThat(undertaker.errorSummary()).isFocused();
        take(undertaker, "fouten", 850);
        undertaker
                .open(undertaker.draft() + "/stap/5")
                .choose("Had de overledene een BSN?", "Ja")
                .fill("BSN van de overledene", "999990068")
                .fill("Voornamen", "Johannes");
        take(undertaker, "formulier", 1000);
    }

    @Test
    @DisplayName("show a receipt")
    void receipt(Stage stage) {
        Visitor citizen = stage.visitor();
        citizen.begin("Gebruik achternaam veranderen", "Inloggen met DigiD").loginAs("Anna Maria de Vries");
        citizen.fill("E-mailadres", "anna@voorbeeld.nl").next();
        citizen.choose("Welke achternaam moet de overheid voor u gebruiken?", "de naam van uw partner")
                .next();
        citizen.press("Versturen");
        assertThat(citizen.heading()).hasText("Uw bericht is verstuurd");
        take(citizen, "ontvangst", 1000);
    }
}
