package nl.collectief.examples.eformulier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import nl.collectief.examples.eformulier.AppUnderTest;
import nl.collectief.examples.eformulier.ReceiverUnderTest;
import nl.collectief.examples.eformulier.Requests;
import nl.collectief.examples.eformulier.indiening.Submissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Chromium.class)
@DisplayName("The pages of the functional administrator")
class QueuePagesAccessibilityTest {

    @Test
    @DisplayName("are accessible in every state, also at 320 pixels, and try again by keyboard alone")
    void accessible(Browser browser) throws Exception {
        try (ReceiverUnderTest receiver = new ReceiverUnderTest();
                AppUnderTest app = new AppUnderTest();
                Page page = browser.newPage()) {
            app.deliversTo(receiver.address()).start();
            app.bean(Submissions.class).submit(Requests.move());
            await(app, "delivery where state = 'DELIVERED'");
            receiver.behaves(message -> ReceiverUnderTest.fault("StUF055", "geweigerd"));
            app.bean(Submissions.class).submit(Requests.move());
            await(app, "delivery where state = 'STOPPED'");
            receiver.behaves(message -> null);
            app.bean(Submissions.class).submit(Requests.move());
            await(app, "delivery where state = 'UNDERWAY' and failure is not null");

            page.navigate(app.uri("/beheer").toString());
            page.locator("main form button").first().click();
            checkBoth(page);
            page.locator("main h2 a").first().click();
            checkBoth(page);

            receiver.behaves();
            page.locator("main form button").first().focus();
            page.keyboard().press("Enter");
            await(app, "(select 1 from delivery where state = 'DELIVERED' having count(*) = 2) done");
            assertThat(page.locator("main [role=status]").count()).isEqualTo(1);
            checkBoth(page);
        }
    }

    private static void checkBoth(Page page) {
        page.setViewportSize(1280, 900);
        Accessibility.check(page);
        page.setViewportSize(320, 640);
        Accessibility.check(page);
        Accessibility.checkReflow(page);
        page.setViewportSize(1280, 900);
    }

    private static void await(AppUnderTest app, String rows) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(15));
        while (count(app, rows) == 0 && Instant.now().isBefore(end)) {
            Thread.sleep(25);
        }
        assertThat(count(app, rows)).as(rows).isPositive();
    }

    private static int count(AppUnderTest app, String rows) {
        return app.bean(JdbcClient.class)
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }
}
