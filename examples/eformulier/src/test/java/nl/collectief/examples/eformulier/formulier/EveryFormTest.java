package nl.collectief.examples.eformulier.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.examples.eformulier.AppUnderTest;
import nl.collectief.examples.eformulier.formulier.Browser.Field;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every form of every service on the class path, by every means of login it allows")
class EveryFormTest {

    private static final AppUnderTest APP = Walk.app().with("eformulier.sends-per-minute", 100_000);

    @BeforeAll
    static void start() {
        APP.start();
    }

    @AfterAll
    static void stop() {
        APP.close();
    }

    static Stream<Arguments> forms() {
        return Diensten.vind().alle().stream()
                .flatMap(service ->
                        service.formulier().inloggen().stream().map(means -> Arguments.of(service.code(), means)));
    }

    @ParameterizedTest(name = "{0}, {1}, seed 11")
    @MethodSource("forms")
    @DisplayName("opens, shows each step empty and full of nonsense, and tells at the overview what is wrong")
    void nonsense(String form, String means) {
        Browser browser = new Browser(APP);
        String draft = begin(browser, form, means);
        Random random = new Random(11);
        Dienst<?> service = Diensten.vind().dienst(form).orElseThrow();
        for (int round = 0; round < 2; round++) {
            for (int step = 1; step <= service.formulier().blokken().size(); step++) {
                browser.open(draft + "/stap/" + step);
                assertThat(browser.status()).as(browser.path()).isEqualTo(200);
                if (browser.path().contains("/stap/")) {
                    browser.submit(round == 0 ? Map.of() : anything(browser, random));
                    assertThat(browser.status()).as(browser.path()).isEqualTo(200);
                }
            }
        }

        browser.open(draft + "/overzicht");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page()).contains("id=\"fouten\"").doesNotContain("{max}", "{min}", "{label}");
    }

    private static String begin(Browser browser, String form, String means) {
        browser.open("/formulier/" + form);
        browser.post("/formulier/" + form + "/begin", browser.filled(Map.of("middel", means)));
        String terug = browser.value("terug");
        if (browser.path().startsWith("/inloggen/digid")) {
            browser.post("/inloggen/digid", browser.filled(Map.of("persoon", Walk.MOTHER, "terug", terug)));
        } else if (browser.path().startsWith("/inloggen/eherkenning")) {
            Map<String, String> company = Map.of("kvkNummer", "68750110", "niveau", "EH3", "terug", terug);
            browser.post("/inloggen/eherkenning", browser.filled(company));
        }
        assertThat(browser.path()).contains("/stap/");
        return browser.path().replaceAll("/stap/.*", "");
    }

    /** A value for every question that stands on the page, right for its kind or not. */
    private static Map<String, String> anything(Browser browser, Random random) {
        List<String> values = List.of(
                "JA", "NEE", "31-02-2026", "01-12-2026", "x".repeat(300), "€", "-1", "<script>", "\u0000", "1.500");
        Map<String, String> typed = new HashMap<>();
        for (Field field : browser.filled(Map.of())) {
            if (field.name().equals(Posted.PRESENT)) {
                typed.put(field.value(), values.get(random.nextInt(values.size())));
            }
        }
        return typed;
    }
}
