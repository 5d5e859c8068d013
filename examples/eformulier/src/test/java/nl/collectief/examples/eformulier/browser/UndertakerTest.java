package nl.collectief.examples.eformulier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stages.class)
@DisplayName("An undertaker")
class UndertakerTest {

    @Test
    @DisplayName("reports a death with its papers, looks it over, sends it, and the case stands at the municipality")
    void happyPath(Stage stage) {
        Visitor undertaker = stage.visitor();
        undertaker
                .begin("Aangifte overlijden en aanvraag verlof", "Inloggen met eHerkenning")
                .loginAsCompany();
        fillIn(undertaker);
        assertThat(undertaker.heading()).hasText("Controleer uw antwoorden");
        assertThat(undertaker.answer("Verklaring van de arts")).containsText("verklaring.pdf");
        undertaker.press("Versturen");
        assertThat(undertaker.heading()).hasText("Uw bericht is verstuurd");
        assertThat(undertaker.main().locator()).containsText("25-09-1970");
        Accessibility.check(undertaker.page());
        String reference = undertaker.page().locator("#referentie").innerText();
        Assertions.assertThat(reference).isNotBlank();
        print(undertaker);
        standsAtTheMunicipality(stage, reference);
    }

    /** On paper there is the message and nothing to press. */
    private static void print(Visitor undertaker) {
        undertaker.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(undertaker.heading()).isVisible();
        assertThat(undertaker.page().getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(undertaker.page().getByRole(AriaRole.CONTENTINFO)).hasCount(0);
    }

    private static void standsAtTheMunicipality(Stage stage, String reference) {
        Visitor administrator =
                stage.visitor().open("/inloggen/beheer?terug=/zaaksysteem").press("Inloggen");
        Locator zaak = administrator
                .page()
                .getByRole(AriaRole.REGION)
                .or(administrator.page().locator("section"))
                .filter(new Locator.FilterOptions().setHasText("Aangifte overlijden"));
        administrator.reloadUntil(zaak);
        zaak.first().getByRole(AriaRole.LINK).click();
        assertThat(administrator.main().locator()).containsText(reference);
        Accessibility.check(administrator.page());
        assertThat(administrator.main().locator()).not().containsText("999990068");
    }

    static void fillIn(Visitor undertaker) {
        undertaker
                .choose("Voor wie doet u aangifte?", "voor iemand die is overleden")
                .fill("In welke gemeente is de persoon overleden?", "Utrecht")
                .next();
        undertaker
                .fill("E-mailadres", "uitvaart@voorbeeld.nl")
                .fill("Telefoonnummer", "0301234567")
                .fill("Contactpersoon: achternaam", "Kuipers")
                .fill("Contactpersoon: voornamen", "Petra")
                .next();
        undertaker.fill("BSN van de aangever", "999990019").next();
        undertaker
                .choose("Had de overledene een BSN?", "Ja")
                .fill("BSN van de overledene", "999990068")
                .fill("Voornamen", "Johannes")
                .fill("Achternaam", "Smit")
                .fill("Geboortedatum", "25-09-1970")
                .next();
        death(undertaker);
        undertaker
                .choose("Wat gebeurt er met het lichaam?", "begrafenis")
                .choose("Wanneer is de lijkbezorging?", "na 36 uur en uiterlijk op de zesde werkdag")
                .fill("Dag van de lijkbezorging", "27-11-2026")
                .fill("Naam en plaats van de begraafplaats, het crematorium of het instituut", "Tolsteeg, Utrecht")
                .next();
        undertaker.next();
        undertaker
                .fill("Hoeveel Nederlandse uittreksels wilt u?", "2")
                .fill("Hoeveel internationale uittreksels wilt u?", "0")
                .next();
        undertaker.next();
    }

    private static void death(Visitor undertaker) {
        undertaker
                .choose("Is de dag van overlijden bekend?", "Ja")
                .fill("Dag van overlijden", "20-11-2026")
                .choose("Is het tijdstip van overlijden bekend?", "Ja")
                .fill("Tijdstip van overlijden", "17:38")
                .choose("Natuurlijke of niet-natuurlijke dood?", "natuurlijk");
        undertaker.in("Verklaring van de arts").choose("Hoe komt het bij de gemeente?", "Ik stuur het mee");
        undertaker.upload("Verklaring van de arts", "verklaring.pdf").next();
    }
}
