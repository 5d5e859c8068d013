package nl.collectief.examples.eformulier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.collectief.examples.eformulier.AppUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stages.class)
@DisplayName("A session that ends")
class SessionTest {

    private static final AppUnderTest APP = Stage.application().with("server.servlet.session.timeout", "10m");

    private static final long MINUTE = 60_000;

    @BeforeAll
    static void start() {
        APP.start();
    }

    @AfterAll
    static void stop() {
        APP.close();
    }

    private static Visitor begun(Stage stage) {
        Visitor citizen = stage.visitor(APP);
        citizen.page().clock().install();
        citizen.begin("Verhuizing doorgeven", "Inloggen met DigiD").loginAs("Anna Maria de Vries");
        citizen.fill("E-mailadres", "anna@voorbeeld.nl").next();
        assertThat(citizen.heading()).hasText("De verhuizing");
        return citizen;
    }

    private static Locator dialog(Visitor citizen, String title) {
        return citizen.page().getByRole(AriaRole.ALERTDIALOG, new Page.GetByRoleOptions().setName(title));
    }

    @Test
    @DisplayName("announces itself two minutes before, and stays when someone says to be there")
    void announced(Stage stage) {
        Visitor citizen = begun(stage);
        citizen.page().clock().fastForward(MINUTE * 8 + MINUTE / 4);
        assertThat(dialog(citizen, "Bent u er nog?")).isVisible();
        Accessibility.check(citizen.page());
        citizen.press("Ik ben er nog");
        assertThat(dialog(citizen, "Bent u er nog?")).isHidden();
    }

    @Test
    @DisplayName("says so, and keeps the answers for who logs in again")
    void kept(Stage stage) {
        Visitor citizen = begun(stage);
        citizen.fill("Op welke dag verhuist u?", "23-11-2026").press("English").press("Nederlands");
        citizen.page().clock().fastForward(MINUTE * 11);
        assertThat(dialog(citizen, "U bent uitgelogd")).isVisible();
        Accessibility.check(citizen.page());
        citizen.context().clearCookies();
        citizen.follow("Opnieuw inloggen");
        citizen.loginAs("Anna Maria de Vries");
        assertThat(citizen.heading()).hasText("De verhuizing");
        assertThat(citizen.main().field("Op welke dag verhuist u?")).hasValue("23-11-2026");
    }
}
