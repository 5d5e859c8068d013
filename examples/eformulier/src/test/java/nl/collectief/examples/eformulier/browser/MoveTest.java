package nl.collectief.examples.eformulier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stages.class)
@DisplayName("A citizen who moves")
class MoveTest {

    @Test
    @DisplayName("picks two children from the register, and reads on which day the aangifte was due and why")
    void withTwoChildren(Stage stage) {
        Visitor citizen = stage.visitor();
        citizen.begin("Verhuizing doorgeven", "Inloggen met DigiD").loginAs("Anna Maria de Vries");
        citizen.fill("E-mailadres", "anna@voorbeeld.nl").next();
        newAddress(citizen, "09-11-2026");
        citizen.next();
        assertThat(citizen.main().locator())
                .containsText("U bent te laat: maandag 16 november 2026 was de laatste dag."
                        + " Uw verhuizing gaat in op de dag van uw melding.");
        assertThat(citizen.main().locator())
                .containsText("De termijn loopt tot en met de vijfde dag na de verhuizing."
                        + " Niet meegeteld: zaterdag 14 november 2026, zondag 15 november 2026");
        citizen.press("Ja, dit klopt. Ga verder");

        citizen.choose("Verhuizen er gezinsleden mee?", "Ja");
        citizen.in("Neem over wie de gemeente al kent").tick("Sanne Bakker (21-06-2014)");
        citizen.in("Neem over wie de gemeente al kent")
                .tick("Daan Bakker (30-01-2018)")
                .press("Overnemen");
        citizen.next();
        citizen.next();
        assertThat(citizen.heading()).hasText("Controleer uw antwoorden");
        assertThat(citizen.main().locator()).containsText("Sanne");
        assertThat(citizen.main().locator()).containsText("Daan");
        assertThat(citizen.main().locator())
                .containsText(Pattern.compile("Laatste dag om de verhuizing door te geven\\s*16-11-2026"));
        citizen.press("Versturen");
        assertThat(citizen.heading()).hasText("Uw bericht is verstuurd");
    }

    static void newAddress(Visitor citizen, String day) {
        citizen.fill("Op welke dag verhuist u?", day);
        citizen.in("Nieuw adres")
                .fill("Postcode", "3511 AB")
                .fill("Huisnummer", "12")
                .fill("Straatnaam", "Oudegracht")
                .fill("Woonplaats", "Utrecht");
    }
}
