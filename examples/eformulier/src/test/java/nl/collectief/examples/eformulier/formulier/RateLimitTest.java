package nl.collectief.examples.eformulier.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.collectief.examples.eformulier.AppUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A session sends so often a minute and no more")
class RateLimitTest {

    private static final AppUnderTest APP =
            Walk.app().with("eformulier.sends-per-minute", 6).with("eformulier.uploads-per-minute", 2);

    private final Walk walk = new Walk(APP);
    private final Browser browser = walk.browser();

    @BeforeAll
    static void start() {
        APP.start();
    }

    @AfterAll
    static void stop() {
        APP.close();
    }

    @Test
    @DisplayName("the sixth send is the last: the next gets 429 and a page in words; reading goes on")
    void sends() {
        walk.begin(browser, Walk.MOTHER);
        String step = browser.path();
        for (int sent = 3; sent <= 6; sent++) {
            assertThat(browser.open(step)
                            .submit(Map.of("/inloggen/emailadres", "geen"))
                            .status())
                    .isEqualTo(200);
        }

        assertThat(browser.open(step).submit(Map.of()).status()).isEqualTo(429);
        assertThat(browser.page()).contains("<h1").doesNotContain("429");
        assertThat(browser.open(step).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("the second upload is the last, while other steps can still be sent")
    void uploads() {
        walk.begin(browser, Walk.MOTHER);
        String step = walk.draft() + "/stap/5";
        assertThat(browser.open(step)
                        .upload(Map.of("/bijlagen/meesturen", "JA"))
                        .status())
                .isEqualTo(200);
        assertThat(browser.open(step)
                        .upload(Map.of("/bijlagen/meesturen", "JA"))
                        .status())
                .isEqualTo(200);

        assertThat(browser.open(step)
                        .upload(Map.of("/bijlagen/meesturen", "JA"))
                        .status())
                .isEqualTo(429);
        assertThat(browser.open(step)
                        .submit(Map.of("/bijlagen/meesturen", "NEE"))
                        .status())
                .isEqualTo(200);
    }
}
