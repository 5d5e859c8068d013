package nl.collectief.examples.eformulier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stages.class)
@DisplayName("At the forms of the BRP a citizen")
class ExtractTest {

    @Test
    @DisplayName("asks an extract for two children in a foreign language")
    void extract(Stage stage) {
        Visitor citizen = stage.visitor();
        citizen.begin("Uittreksel uit de Basisregistratie Personen (BRP) aanvragen", "Inloggen met DigiD")
                .loginAs("Anna Maria de Vries");
        citizen.fill("E-mailadres", "anna@voorbeeld.nl").next();
        citizen.choose("Van wie vraagt u een uittreksel aan?", "van mijn minderjarige kind of kinderen");
        citizen.in("Neem over wie de gemeente al kent").tick("Sanne Bakker (21-06-2014)");
        citizen.in("Neem over wie de gemeente al kent")
                .tick("Daan Bakker (30-01-2018)")
                .press("Overnemen");
        citizen.fill("Voor wat voor organisatie is het uittreksel?", "Bank")
                .choose("Hebt u het uittreksel nodig voor gebruik in het buitenland?", "Ja")
                .choose("In welke taal hebt u het uittreksel nodig?", "Frans")
                .next();
        assertThat(citizen.heading()).hasText("Controleer uw antwoorden");
        assertThat(citizen.answer("In welke taal hebt u het uittreksel nodig?")).containsText("Frans");
        citizen.press("Versturen");
        assertThat(citizen.heading()).hasText("Uw bericht is verstuurd");
    }

    @Test
    @DisplayName("chooses a surname, and sees while choosing how letters will be addressed")
    void surname(Stage stage) {
        Visitor citizen = stage.visitor();
        citizen.begin("Gebruik achternaam veranderen", "Inloggen met DigiD").loginAs("Anna Maria de Vries");
        citizen.fill("E-mailadres", "anna@voorbeeld.nl").next();
        citizen.choose("Welke achternaam moet de overheid voor u gebruiken?", "de naam van uw partner");
        assertThat(citizen.main().locator()).containsText("A.M. Bakker");
        citizen.choose("Welke achternaam moet de overheid voor u gebruiken?", "uw eigen naam");
        assertThat(citizen.main().locator()).containsText("A.M. de Vries");
        citizen.next().press("Versturen");
        assertThat(citizen.heading()).hasText("Uw bericht is verstuurd");
    }
}
