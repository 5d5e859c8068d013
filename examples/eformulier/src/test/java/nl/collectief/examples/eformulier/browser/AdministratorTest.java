package nl.collectief.examples.eformulier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.collectief.examples.eformulier.AppUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stages.class)
@DisplayName("The functional administrator")
class AdministratorTest {

    private static final AppUnderTest APP = new AppUnderTest();

    @BeforeAll
    static void start() {
        APP.start();
    }

    @AfterAll
    static void stop() {
        APP.close();
    }

    /** Sends a small request and gives its number. */
    private static String send(Visitor citizen) {
        citizen.begin("Gebruik achternaam veranderen", "Inloggen met DigiD").loginAs("Anna Maria de Vries");
        citizen.fill("E-mailadres", "anna@voorbeeld.nl").next();
        citizen.choose("Welke achternaam moet de overheid voor u gebruiken?", "uw eigen naam")
                .next();
        citizen.press("Versturen");
        assertThat(citizen.heading()).hasText("Uw bericht is verstuurd");
        return citizen.page().locator("#referentie").innerText();
    }

    private static void turn(Visitor administrator, String mode) {
        administrator
                .open("/zaaksysteem")
                .choose("Hoe werkt het zaaksysteem?", mode)
                .press("Instellen");
    }

    private static void see(Visitor administrator, String text) {
        administrator.reloadUntil(administrator.page().getByText(text, new Page.GetByTextOptions().setExact(true)));
    }

    @Test
    @DisplayName(
            "makes the receiver absent, reads in words what waits, and after switching back delivers it by a button")
    void queue(Stage stage) {
        Visitor administrator = stage.visitor(APP).open("/beheer");
        administrator.press("Inloggen");
        turn(administrator, "Afwezig: het antwoordt niet");
        String reference = send(stage.visitor(APP));

        administrator.open("/beheer");
        see(administrator, "Wacht op een nieuwe poging");
        assertThat(administrator.main().locator()).containsText(reference);
        assertThat(administrator.main().locator()).not().containsText("999990007");
        assertThat(administrator.main().locator()).not().containsText("Vries");

        turn(administrator, "Normaal: het antwoordt meteen");
        administrator.open("/beheer").press("Probeer opnieuw " + reference);
        see(administrator, "Bezorgd");

        administrator.open("/zaaksysteem");
        assertThat(administrator.main().locator()).containsText("Gebruik achternaam");
        assertThat(administrator.main().locator()).not().containsText("999990007");
    }

    @Test
    @DisplayName("is the only one who sees the queue and the cases")
    void nobodyElse(Stage stage) {
        Visitor citizen = stage.visitor(APP);
        citizen.begin("Verhuizing doorgeven", "Inloggen met DigiD").loginAs("Anna Maria de Vries");
        for (String path : List.of("/beheer", "/zaaksysteem")) {
            citizen.open(path);
            assertThat(citizen.heading()).hasText("Deze pagina is niet voor u");
        }
    }
}
