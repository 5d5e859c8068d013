package nl.collectief.examples.eformulier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stages.class)
@DisplayName("Without JavaScript")
class WithoutScriptsTest {

    private static final String NEWS = "Er zijn vragen bij gekomen. Vul ze in en ga verder.";

    @Test
    @DisplayName("a citizen answers questions that come, adds and removes children, sends a file along and hands in")
    void wholeForm(Stage stage) {
        Visitor citizen = stage.visitorWithoutScripts();
        citizen.begin("Verhuizing doorgeven", "Inloggen met DigiD").loginAs("Anna Maria de Vries");
        citizen.fill("E-mailadres", "anna@voorbeeld.nl").next();
        MoveTest.newAddress(citizen, "23-11-2026");
        citizen.next().press("Ja, dit klopt. Ga verder");

        citizen.choose("Verhuizen er gezinsleden mee?", "Ja").next();
        assertThat(citizen.main().locator()).containsText(NEWS);
        children(citizen);
        citizen.next();
        attach(citizen);
        assertThat(citizen.heading()).hasText("Controleer uw antwoorden");
        citizen.press("Versturen");
        assertThat(citizen.heading()).hasText("Uw bericht is verstuurd");
    }

    private static void children(Visitor citizen) {
        citizen.press("Nog een toevoegen");
        assertThat(citizen.in("Nummer 2").locator()).isVisible();
        citizen.press("Nummer 2 weghalen");
        assertThat(citizen.in("Nummer 2").locator()).hasCount(0);
        citizen.in("Nummer 1")
                .fill("Achternaam", "Bakker")
                .fill("Voornamen", "Sanne")
                .fill("Geboortedatum", "21-06-2014");
    }

    private static void attach(Visitor citizen) {
        citizen.choose("Stuurt u documenten mee?", "Ja").next();
        assertThat(citizen.main().locator()).containsText(NEWS);
        citizen.upload("Kies de bestanden", "huurcontract.pdf").next();
        assertThat(citizen.answer("Kies de bestanden")).containsText("huurcontract.pdf");
    }
}
