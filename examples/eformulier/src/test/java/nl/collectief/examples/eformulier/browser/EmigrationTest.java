package nl.collectief.examples.eformulier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stages.class)
@DisplayName("A citizen who emigrates")
class EmigrationTest {

    @Test
    @DisplayName("and leaves family behind is sent to the counter, and finds no way to send")
    void endsAtTheCounter(Stage stage) {
        Visitor citizen = stage.visitor();
        citizen.begin("Emigratie doorgeven", "Inloggen met DigiD").loginAs("Anna Maria de Vries");
        citizen.choose("Woont u alleen?", "Nee")
                .choose("Emigreren alle bewoners?", "Nee")
                .choose("Blijft er een partner of familielid achter op uw adres?", "Ja");
        assertThat(citizen.main().locator())
                .containsText("U kunt de emigratie niet digitaal doorgeven. Maak een afspraak met de gemeente.");
        citizen.next();
        assertThat(citizen.heading()).hasText("Wie emigreren er?");
        assertThat(citizen.errorSummary())
                .containsText("Er blijft familie achter. Geef uw vertrek niet digitaal door, maar maak een afspraak.");

        citizen.open(citizen.draft() + "/overzicht");
        assertThat(citizen.errorSummary()).containsText("Er blijft familie achter.");
        assertThat(citizen.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Versturen")))
                .hasCount(0);
    }
}
